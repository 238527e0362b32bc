using System.ComponentModel.DataAnnotations;
using Montrose.Addresses;
using Montrose.Billing.Taxes;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Invoices;

/// <summary>Who the agency is on its invoices, and how it writes them (D9).</summary>
public interface IInvoiceSettingsAppService : IApplicationService
{
    /// <summary>The current agency's settings.</summary>
    Task<InvoiceSettingsDto> GetAsync();

    /// <summary>Changes them. Invoices that are finalised stay as they are.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Country.Unknown; Billing:Invoice.PrefixesAlike, .ReminderDaysInvalid</exception>
    Task<InvoiceSettingsDto> UpdateAsync(UpdateInvoiceSettingsInput input);
}

/// <summary>How the agency writes invoices.</summary>
public class InvoiceSettingsDto : UpdateInvoiceSettingsInput
{
    /// <summary>What stands as the seller's name where none is given: the portal's.</summary>
    public string PortalName { get; set; } = "";

    /// <summary>A number as invoices of now have it.</summary>
    public string ExampleNumber { get; set; } = "";

    /// <summary>The agency's currency.</summary>
    public string Currency { get; set; } = "";
}

/// <summary>How the agency is to write invoices.</summary>
public class UpdateInvoiceSettingsInput
{
    [StringLength(InvoiceConsts.MaxPartyNameLength)]
    public string? LegalName { get; set; }

    [StringLength(PostalAddress.MaxStreetLength)]
    public string? Street { get; set; }

    [StringLength(PostalAddress.MaxPostalCodeLength)]
    public string? PostalCode { get; set; }

    [StringLength(PostalAddress.MaxCityLength)]
    public string? City { get; set; }

    [StringLength(PostalAddress.MaxRegionLength)]
    public string? Region { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    [StringLength(CountryCode.Length)]
    public string? Country { get; set; }

    [StringLength(InvoiceConsts.MaxTaxNumberLength)]
    public string? TaxNumber { get; set; }

    [EmailAddress, StringLength(InvoiceConsts.MaxEmailLength)]
    public string? Email { get; set; }

    /// <summary>What an invoice's number begins with.</summary>
    [Required, StringLength(InvoiceConsts.MaxPrefixLength)]
    public string Prefix { get; set; } = "";

    /// <summary>What a credit note's number begins with.</summary>
    [Required, StringLength(InvoiceConsts.MaxPrefixLength)]
    public string CreditNotePrefix { get; set; } = "";

    /// <summary>Numbers name the year and begin anew with it.</summary>
    public bool NumbersByYear { get; set; }

    /// <summary>Days that a client has to pay.</summary>
    [Range(0, InvoiceConsts.MaxDueDays)]
    public int PaymentTermDays { get; set; }

    [EnumDataType(typeof(TaxCategory))]
    public TaxCategory DefaultTaxCategory { get; set; } = TaxCategory.Standard;

    /// <summary>Whether prices hold the tax; drafts keep what they were begun with.</summary>
    public bool PricesIncludeTax { get; set; }

    /// <summary>Days after the due date, negative before it, with commas: when clients are reminded; none where it is empty.</summary>
    [StringLength(64)]
    public string? ReminderDays { get; set; }

    /// <summary>The stamp that was read; where the settings are others now, the answer is 409.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}
