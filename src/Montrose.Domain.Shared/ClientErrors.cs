using System.Globalization;
using Volo.Abp;

namespace Montrose;

/// <summary>Business errors about clients' profiles, services and who is in charge of them.</summary>
public static class ClientErrors
{
    public static BusinessException CountryUnknown(string value) => Error("Country.Unknown").WithData("value", value);
    public static BusinessException WebsiteInvalid(string value) => Error("Website.Invalid").WithData("value", value);
    public static BusinessException PhoneInvalid(string value) => Error("Phone.Invalid").WithData("value", value);
    public static BusinessException TimeZoneUnknown(string value) => Error("TimeZone.Unknown").WithData("value", value);
    public static BusinessException Archived(string company) => Error("Client.Archived").WithData("company", company);
    public static BusinessException ContactTwice(string email) => Error("Client.ContactTwice").WithData("email", email);
    public static BusinessException PrimaryContactStays() => Error("Client.PrimaryContactStays");
    public static BusinessException TooManyContacts(int max) => Error("Client.TooManyContacts").WithData("max", max);
    public static BusinessException ServiceActiveAlready() => Error("Client.ServiceActiveAlready");
    public static BusinessException ServiceDateInFuture() => Error("Client.ServiceDateInFuture");
    public static BusinessException ServiceEndsBeforeItBegan(DateOnly began) => Error("Client.ServiceEndsBeforeItBegan").WithData("began", began.ToString("d", CultureInfo.CurrentCulture));
    public static BusinessException LastServiceStays() => Error("Client.LastServiceStays");
    public static BusinessException NobodyChosen() => Error("Assignment.NobodyChosen");
    public static BusinessException AgentMissing() => Error("Assignment.AgentMissing");
    public static BusinessException SameAgent() => Error("Assignment.SameAgent");
    public static BusinessException NoAgentFree() => Error("Assignment.NoAgentFree");
    public static BusinessException RunInProgress() => Error("Assignment.RunInProgress");

    private static BusinessException Error(string code) => new("Montrose:" + code);
}
