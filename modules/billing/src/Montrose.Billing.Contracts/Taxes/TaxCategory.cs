namespace Montrose.Billing.Taxes;

/// <summary>How something that is sold is taxed. Stored; never reuse a number.</summary>
public enum TaxCategory
{
    Standard = 1,

    /// <summary>The lower rate that a country has for some things; the standard one where it has none.</summary>
    Reduced = 2,

    /// <summary>Without tax.</summary>
    Zero = 3,
}
