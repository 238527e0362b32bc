using System.ComponentModel.DataAnnotations;
using Montrose.Addresses;
using Montrose.Billing.Taxes;
using Montrose.Billing.Web.Invoices;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.TaxRates;

/// <summary>A tax rate as it is typed.</summary>
public class TaxRateForm
{
    [Required, StringLength(TaxConsts.MaxNameLength)]
    public string? Name { get; set; }

    [Required, StringLength(CountryCode.Length)]
    public string? Country { get; set; }

    [StringLength(PostalAddress.MaxRegionLength)]
    public string? Region { get; set; }

    [EnumDataType(typeof(TaxCategory))]
    public TaxCategory Category { get; set; } = TaxCategory.Standard;

    /// <summary>In percent.</summary>
    [Required, StringLength(8)]
    public string? Rate { get; set; }

    [Required]
    public DateOnly? ValidFrom { get; set; }

    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }

    public static TaxRateForm Of(TaxRateDto rate) => new()
    {
        ConcurrencyStamp = rate.ConcurrencyStamp,
        Name = rate.Name,
        Country = rate.Country,
        Region = rate.Region,
        Category = rate.Category,
        Rate = PercentText.Example(rate.BasisPoints),
        ValidFrom = rate.ValidFrom,
    };

    /// <param name="basisPoints">What <see cref="Rate"/> says.</param>
    public SaveTaxRateInput ToInput(int basisPoints) => new()
    {
        Name = Name ?? "",
        Country = Country ?? "",
        Region = Region,
        Category = Category,
        BasisPoints = basisPoints,
        ValidFrom = ValidFrom ?? default,
        ConcurrencyStamp = ConcurrencyStamp,
    };
}
