using Montrose.Addresses;

namespace Montrose.Billing.Taxes;

/// <summary>
/// How much tax a seller takes of a buyer on a day. The buyer's country decides where the agency keeps a rate for it, its
/// region before the whole country, category by category; else the seller's own. A business with a VAT number in another country of the European
/// Union pays none to a seller in it, because it owes the tax itself (reverse charge).
/// </summary>
public sealed class TaxTable
{
    private readonly IReadOnlyList<TaxRate> _rates;

    private TaxTable(IReadOnlyList<TaxRate> rates, bool isReverseCharge) => (_rates, IsReverseCharge) = (rates, isReverseCharge);

    /// <summary>The buyer owes the tax itself.</summary>
    public bool IsReverseCharge { get; }

    /// <param name="sellerCountry">ISO 3166-1 alpha-2; null for an agency that has not said where it is.</param>
    /// <param name="buyer">The billing address.</param>
    /// <param name="buyersTaxNumber">As the buyer wrote it.</param>
    /// <param name="rates">The agency's, for any country and day.</param>
    /// <param name="day">When it is sold.</param>
    public static TaxTable For(string? sellerCountry, PostalAddress buyer, string? buyersTaxNumber, IEnumerable<TaxRate> rates, DateOnly day)
    {
        var country = buyer.Country ?? sellerCountry;
        var isAbroad = country != sellerCountry && EuropeanUnion.Has(country) && EuropeanUnion.Has(sellerCountry);
        if (isAbroad && EuropeanUnion.IsVatNumberOf(buyersTaxNumber, country!)) return new TaxTable([], isReverseCharge: true);
        var valid = rates.Where(r => r.ValidFrom <= day).OrderByDescending(r => r.ValidFrom).ToList();
        // What the region does not say of a category the country says.
        List<TaxRate>[] places =
        [
            [
                .. valid.Where(r => r.Country == country && r.Region is not null && string.Equals(r.Region, buyer.Region, StringComparison.OrdinalIgnoreCase)),
                .. valid.Where(r => r.Country == country && r.Region is null),
            ],
            valid.FindAll(r => r.Country == sellerCountry && r.Region is null),
        ];
        return new TaxTable(Array.Find(places, p => p.Count > 0) ?? [], isReverseCharge: false);
    }

    /// <summary>Hundredths of a percent; nothing where there is no rate at all.</summary>
    public int BasisPointsOf(TaxCategory category) => category switch
    {
        TaxCategory.Zero => 0,
        TaxCategory.Reduced => (Find(TaxCategory.Reduced) ?? Find(TaxCategory.Standard))?.BasisPoints ?? 0,
        _ => Find(category)?.BasisPoints ?? 0,
    };

    private TaxRate? Find(TaxCategory category) => _rates.FirstOrDefault(r => r.Category == category);
}
