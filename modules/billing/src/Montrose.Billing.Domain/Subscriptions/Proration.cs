using Montrose.Monetary;

namespace Montrose.Billing.Subscriptions;

/// <summary>What a dearer plan costs for the rest of a period.</summary>
public static class Proration
{
    /// <summary>
    /// The difference of the two prices for the part of the period that is left, by the second. This is the one place where it
    /// is rounded: to the nearest minor unit, a half of one up.
    /// </summary>
    public static Money Of(Money before, Money after, DateTime periodStart, DateTime periodEnd, DateTime now)
    {
        var difference = (after - before).MinorUnits;
        var total = (Int128)(periodEnd - periodStart).Ticks;
        var left = (Int128)(periodEnd - (now < periodStart ? periodStart : now)).Ticks;
        if (difference <= 0 || left <= 0) return Money.Zero(before.Currency);
        return new Money((long)(((2 * difference * left) + total) / (2 * total)), before.Currency);
    }
}
