using Montrose.Addresses;
using Volo.Abp;

namespace Montrose.Billing.Invoices;

/// <summary>Who sells or buys, as it stood when the invoice was finalised.</summary>
public sealed record InvoiceParty
{
    public static readonly InvoiceParty Nobody = new();

    private InvoiceParty() { }

    public InvoiceParty(string name, PostalAddress address, string? taxNumber, string? email)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), InvoiceConsts.MaxPartyNameLength).Trim();
        Address = address;
        TaxNumber = string.IsNullOrWhiteSpace(taxNumber) ? null : Check.Length(taxNumber.Trim(), nameof(taxNumber), InvoiceConsts.MaxTaxNumberLength);
        Email = string.IsNullOrWhiteSpace(email) ? null : Check.Length(email.Trim(), nameof(email), InvoiceConsts.MaxEmailLength);
    }

    /// <summary>The legal name; empty on drafts.</summary>
    public string Name { get; private init; } = "";

    public PostalAddress Address { get; private init; } = PostalAddress.Empty;

    public string? TaxNumber { get; private init; }

    public string? Email { get; private init; }
}
