using Volo.Abp;

namespace Montrose;

/// <summary>The platform's business errors. Texts with the remedy stand in the localization files under the same code.</summary>
public static class Errors
{
    public static BusinessException SubdomainInvalid(string? value) => Error("Subdomain.Invalid", "value", Shown(value));
    public static BusinessException SubdomainReserved(string value) => Error("Subdomain.Reserved", "value", value);
    public static BusinessException SubdomainTaken(string value) => Error("Subdomain.Taken", "value", value);
    public static BusinessException AgencyNameRequired() => Error("Agency.NameRequired");
    public static BusinessException AgencyNameTaken(string value) => Error("Agency.NameTaken", "value", value);
    public static BusinessException ColorInvalid(string? value) => Error("Color.Invalid", "value", Shown(value));
    public static BusinessException LogoTooLarge(int maxBytes) => Error("Logo.TooLarge", "max", maxBytes / 1024);
    public static BusinessException LogoNotAnImage() => Error("Logo.NotAnImage");
    public static BusinessException LogoTooManyPixels(int max) => Error("Logo.TooManyPixels", "max", max);
    public static BusinessException InvitationNotValid() => Error("Invitation.NotValid");
    public static BusinessException InvitationExpired() => Error("Invitation.Expired");
    public static BusinessException InvitationUsed() => Error("Invitation.Used");
    public static BusinessException InvitationRevoked() => Error("Invitation.Revoked");
    public static BusinessException NoAddress() => Error("Invitation.NoAddress");
    public static BusinessException TooManyAddresses(int max) => Error("Invitation.TooManyAddresses", "max", max);
    public static BusinessException DepartmentRequired() => Error("Invitation.DepartmentRequired");
    public static BusinessException KindNotByList() => Error("Invitation.KindNotByList");
    public static BusinessException EmailTaken(string email) => Error("Email.Taken", "email", email);
    public static BusinessException EmailInvited(string email) => Error("Email.Invited", "email", email);
    public static BusinessException EmailInvalid(string? email) => Error("Email.Invalid", "email", Shown(email));
    public static BusinessException CompanyNameRequired() => Error("Client.CompanyNameRequired");
    public static BusinessException CompanyNameTaken(string name) => Error("Client.CompanyNameTaken", "name", name);
    public static BusinessException ServiceRequired() => Error("Client.ServiceRequired");
    public static BusinessException ServiceNotActive() => Error("Client.ServiceNotActive");
    public static BusinessException AgentOfOtherDepartment() => Error("Client.AgentOfOtherDepartment");
    public static BusinessException AgentInactive() => Error("Client.AgentInactive");
    public static BusinessException NotAClientsAccount() => Error("Client.NotAClientsAccount");
    public static BusinessException LanguageUnknown(string? name) => Error("Language.Unknown", "value", Shown(name));
    public static BusinessException TooManyAttempts(int seconds) => Error("TooManyAttempts", "seconds", seconds);
    public static BusinessException TooManyRequests(int seconds) => Error("TooManyRequests", "seconds", seconds);

    private static BusinessException Error(string code) => new("Montrose:" + code);

    private static BusinessException Error(string code, string name, object value) => new BusinessException("Montrose:" + code).WithData(name, value);

    /// <summary>What somebody typed, short enough for a message.</summary>
    private static string Shown(string? value) => value is null ? "" : value.Length <= 80 ? value : value[..80] + "…";
}
