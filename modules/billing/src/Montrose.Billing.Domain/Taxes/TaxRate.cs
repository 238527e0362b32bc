using Montrose.Addresses;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Taxes;

/// <summary>What a country, or a region of it, takes of what is sold there, from a day on until a later rate begins.</summary>
public class TaxRate : CreationAuditedAggregateRoot<Guid>, IMultiTenant
{
    private TaxRate() { }

    public TaxRate(Guid id, Guid? tenantId, TaxRateTerms terms) : base(id)
    {
        TenantId = tenantId;
        Change(terms);
    }

    public Guid? TenantId { get; private set; }

    /// <summary>What invoices call it, e.g. "VAT".</summary>
    public string Name { get; private set; } = "";

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string Country { get; private set; } = "";

    /// <summary>State, province or county as addresses write it; null for the whole country.</summary>
    public string? Region { get; private set; }

    public TaxCategory Category { get; private set; }

    /// <summary>Hundredths of a percent: 1900 is 19 %.</summary>
    public int BasisPoints { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>Invoices that are finalised keep the rate that they were written with.</summary>
    /// <exception cref="BusinessException">Montrose:Country.Unknown, Billing:TaxRate.OutOfRange</exception>
    public void Change(TaxRateTerms terms)
    {
        if (terms.BasisPoints is < 0 or > TaxConsts.MaxBasisPoints || (terms.Category is TaxCategory.Zero && terms.BasisPoints != 0)) throw Errors.TaxRateOutOfRange();
        Name = Check.NotNullOrWhiteSpace(terms.Name, nameof(terms.Name), TaxConsts.MaxNameLength).Trim();
        Country = CountryCode.Parse(Check.NotNullOrWhiteSpace(terms.Country, nameof(terms.Country)))!;
        Region = string.IsNullOrWhiteSpace(terms.Region) ? null : Check.Length(terms.Region.Trim(), nameof(terms.Region), PostalAddress.MaxRegionLength);
        (Category, BasisPoints, ValidFrom) = (terms.Category, terms.BasisPoints, terms.ValidFrom);
    }
}

/// <summary>What a rate says.</summary>
public sealed record TaxRateTerms(string Name, string Country, string? Region, TaxCategory Category, int BasisPoints, DateOnly ValidFrom);
