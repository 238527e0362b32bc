using System.Runtime.InteropServices;
using Montrose.Billing.Plans;

namespace Montrose.Billing.Usage;

/// <summary>
/// What a month of usage costs beyond its limits, in which the plan may have changed. The rule is that of
/// <see cref="Subscriptions.Proration"/>: as the difference of the two prices is paid for the part of the period that is left,
/// so the difference of the two limits is had for the part of the month that is left.
/// <list type="bullet">
/// <item>What was used before the change is priced by the plan of then and its whole limit: nobody pays afterwards for what
/// was free when it was used, and a dearer plan does not make free what was sold by the one before it.</item>
/// <item>From the change on the month's limit is the one before and the share of the difference, begun units whole; what was
/// paid for before does not count against it. A limit never falls within a month. What is beyond it is priced by the new plan.</item>
/// <item>Where the plan before had no limit, what was used with it does not count, and the new limit's share is what there is.</item>
/// <item>A level, which stands and is not used up, has the whole limit of each plan; what it was beyond it at its highest in
/// a part of the month costs that part's share of the month's price.</item>
/// </list>
/// </summary>
public static class MonthPricing
{
    /// <param name="month">What was used.</param>
    /// <param name="cuts">Where the plan changed within it, the oldest first.</param>
    /// <param name="planId">The plan at the month's end.</param>
    /// <param name="last">That plan's limit; null where it has none.</param>
    /// <returns>What is beyond a limit in each part that has one.</returns>
    public static IEnumerable<PricedPart> Price(UsageBucket month, IReadOnlyList<UsageCut> cuts, Guid planId, LimitTerms? last)
    {
        if (cuts.Count == 0)
        {
            var used = month.Meter.IsLevel() ? month.Peak : month.Used;
            if (last is not null) yield return new PricedPart(planId, used - last.Included, last.PriceOf(used));
            yield break;
        }
        var from = month.From;
        foreach (var cut in cuts)
        {
            if (cut.Included is { } included) yield return Part(month, cut.PlanId, new LimitTerms(month.Meter, included, cut.OverageMinorUnits, cut.OverageUnit), cut.Used, cut.At - from);
            from = cut.At;
        }
        if (last is not null) yield return Part(month, planId, month.LimitedBy(last), month.Meter.IsLevel() ? month.PartPeak : month.Used, month.Until - from);
    }

    /// <summary>A share of a whole, the begun unit in the client's favour.</summary>
    internal static long Share(long whole, TimeSpan part, TimeSpan of) =>
        part <= TimeSpan.Zero ? 0 : part >= of ? whole : (long)((((Int128)whole * part.Ticks) + of.Ticks - 1) / of.Ticks);

    private static PricedPart Part(UsageBucket month, Guid planId, LimitTerms terms, long used, TimeSpan length)
    {
        var price = terms.PriceOf(used);
        // A level's price is of a whole month: rounded here, half a minor unit up.
        if (month.Meter.IsLevel())
        {
            var whole = (Int128)(month.Until - month.From).Ticks;
            price = (long)(((2 * (Int128)price * length.Ticks) + whole) / (2 * whole));
        }
        return new PricedPart(planId, used - terms.Included, price);
    }
}

/// <summary>What was used beyond a plan's limit in a part of a month.</summary>
/// <param name="PlanId">The plan that was in force.</param>
/// <param name="Beyond">How much; below nothing where it was less.</param>
/// <param name="MinorUnits">What that costs.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PricedPart(Guid PlanId, long Beyond, long MinorUnits);
