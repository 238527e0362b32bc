namespace Montrose.Billing.Invoices;

/// <summary>Splits a whole number of minor units so that the parts sum to it and each is next to its exact share.</summary>
public static class LargestRemainder
{
    /// <param name="total">What the parts sum to: the exact sum, rounded to one side or the other.</param>
    /// <param name="exact">Each part before rounding. Of equal remainders the earlier one is rounded up.</param>
    public static long[] Split(long total, IReadOnlyList<decimal> exact)
    {
        var parts = exact.Select(e => (long)Math.Floor(e)).ToArray();
        var left = total - parts.Sum();
        if (left < 0 || left > parts.Length) throw new ArgumentException("The total is not the rounded sum of the exact parts.", nameof(total));
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - parts[i]).Take((int)left)) parts[i]++;
        return parts;
    }
}
