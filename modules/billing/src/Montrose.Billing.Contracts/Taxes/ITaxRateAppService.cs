using System.ComponentModel.DataAnnotations;
using Montrose.Addresses;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Taxes;

/// <summary>The tax rates that an agency sells with (D9).</summary>
public interface ITaxRateAppService : IApplicationService
{
    /// <summary>All of them: by country, region and category, the newest first.</summary>
    Task<PagedResultDto<TaxRateDto>> GetListAsync(PagedResultRequestDto input);

    /// <summary>One of them.</summary>
    Task<TaxRateDto> GetAsync(Guid id);

    /// <summary>Adds a rate. It takes the place of an earlier one from its day on.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:TaxRate.OutOfRange, .Twice, .TooMany; Montrose:Country.Unknown</exception>
    Task<TaxRateDto> CreateAsync(SaveTaxRateInput input);

    /// <summary>Changes a rate. Invoices that are finalised stay as they are.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:TaxRate.OutOfRange, .Twice; Montrose:Country.Unknown</exception>
    Task<TaxRateDto> UpdateAsync(Guid id, SaveTaxRateInput input);

    /// <summary>Removes a rate. Invoices that are finalised stay as they are.</summary>
    Task DeleteAsync(Guid id);
}

/// <summary>A tax rate.</summary>
public class TaxRateDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string Country { get; set; } = "";

    /// <summary>Null for the whole country.</summary>
    public string? Region { get; set; }

    public TaxCategory Category { get; set; }

    /// <summary>Hundredths of a percent.</summary>
    public int BasisPoints { get; set; }

    public DateOnly ValidFrom { get; set; }

    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A tax rate as it is to be.</summary>
public class SaveTaxRateInput
{
    /// <summary>What it is called, e.g. VAT.</summary>
    [Required, StringLength(TaxConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>ISO 3166-1 alpha-2.</summary>
    [Required, StringLength(CountryCode.Length)]
    public string Country { get; set; } = "";

    /// <summary>State, province or county as addresses write it; empty for the whole country.</summary>
    [StringLength(PostalAddress.MaxRegionLength)]
    public string? Region { get; set; }

    [EnumDataType(typeof(TaxCategory))]
    public TaxCategory Category { get; set; } = TaxCategory.Standard;

    /// <summary>Hundredths of a percent: 1900 is 19 %.</summary>
    [Range(0, TaxConsts.MaxBasisPoints)]
    public int BasisPoints { get; set; }

    public DateOnly ValidFrom { get; set; }

    /// <summary>The stamp that was read; another one in the database answers 409.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}
