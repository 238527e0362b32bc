namespace Montrose.Billing.Taxes;

/// <summary>Lengths and limits of tax rates.</summary>
public static class TaxConsts
{
    public const int MaxNameLength = 64;

    /// <summary>Hundredths of a percent: 100 %.</summary>
    public const int MaxBasisPoints = 10_000;

    /// <summary>An agency has at most so many rates, the past ones included.</summary>
    public const int MaxRates = 500;
}
