using System.Runtime.InteropServices;

namespace Montrose.Billing.Invoices;

/// <summary>
/// What lines come to, and the one place where an invoice is rounded. A line is quantity times price, rounded half away from
/// zero; tax is worked out once for all lines of a rate, rounded the same way, and split among them by the largest remainder.
/// So each rate's tax is right to the minor unit, and the invoice is the sum of its lines.
/// </summary>
public static class InvoiceAmounts
{
    private const int WholeInBasisPoints = 10_000;

    /// <param name="lines">Quantity, price and rate of each.</param>
    /// <param name="pricesIncludeTax">The prices hold the tax; otherwise it is added to them.</param>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.AmountOutOfRange</exception>
    public static IReadOnlyList<LineAmount> Of(IReadOnlyList<PricedLine> lines, bool pricesIncludeTax)
    {
        var amounts = lines.Select(l => Round(l.Quantity * l.UnitPriceMinorUnits)).ToList();
        var result = new LineAmount[lines.Count];
        foreach (var rate in Enumerable.Range(0, lines.Count).GroupBy(i => lines[i].BasisPoints))
        {
            var of = rate.ToList();
            var whole = pricesIncludeTax ? WholeInBasisPoints + rate.Key : WholeInBasisPoints;
            var exact = of.ConvertAll(i => (decimal)amounts[i] * rate.Key / whole);
            var taxes = LargestRemainder.Split(Round((decimal)of.Sum(i => amounts[i]) * rate.Key / whole), exact);
            for (var n = 0; n < of.Count; n++)
                result[of[n]] = new LineAmount(pricesIncludeTax ? amounts[of[n]] - taxes[n] : amounts[of[n]], taxes[n]);
        }
        return result;
    }

    /// <summary>Half a minor unit goes away from zero.</summary>
    private static long Round(decimal exact)
    {
        var rounded = Math.Round(exact, MidpointRounding.AwayFromZero);
        return Math.Abs(rounded) <= InvoiceConsts.MaxAmount ? (long)rounded : throw Errors.InvoiceAmountOutOfRange();
    }
}

/// <summary>What a line's amount is worked out from.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PricedLine(decimal Quantity, long UnitPriceMinorUnits, int BasisPoints);

/// <summary>In minor units.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LineAmount(long Net, long Tax)
{
    public long Gross => Net + Tax;
}
