using Montrose.Clients;

namespace Montrose.Web.Pages.Shared;

/// <summary>The fields of billing data, in the agency's form and in the client's own.</summary>
/// <param name="Input">What the fields show.</param>
/// <param name="ContactEmail">Where invoices go without an address of their own.</param>
public sealed record BillingFields(UpdateClientBillingInput Input, string ContactEmail)
{
    /// <summary>The field that an error is about, or null for the form as a whole.</summary>
    public static string? FieldOf(string errorCode) => errorCode switch
    {
        "Montrose:Email.Invalid" => "Input.Email",
        "Montrose:Country.Unknown" => "Input.Address.Country",
        _ => null,
    };
}
