using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Plans;
using Montrose.Billing.Usage;
using Montrose.Monetary;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Montrose.Billing.Subscriptions;

/// <summary>Makes the charge of a period: the plan, and what was used beyond the limits in the months before it.</summary>
public class PeriodCharges(IDbContextProvider<IBillingDbContext> contexts, IGuidGenerator guids, IClock clock) : ITransientDependency
{
    /// <summary>The first period's, of a subscription without a trial.</summary>
    public async Task<SubscriptionCharge> BeginAsync(Subscription subscription)
    {
        var charge = Make(subscription);
        (await contexts.GetDbContextAsync()).SubscriptionCharges.Add(charge);
        subscription.Owe(charge.Id);
        return charge;
    }

    /// <summary>Moves the subscription to its next period, and charges for it.</summary>
    public async Task<SubscriptionCharge> RenewAsync(Subscription subscription)
    {
        var db = await contexts.GetDbContextAsync();
        var before = await PlanAsync(db, subscription.PlanId);
        var after = subscription.NextPlanId is { } next ? await PlanAsync(db, next) : before;
        var (wasPaid, until) = (subscription.State is SubscriptionState.Active, subscription.PeriodEnd);
        subscription.Renew(after, clock.Now);
        var charge = Make(subscription);
        foreach (var part in await PriceOverageAsync(db, subscription, before, until, wasPaid, charge.Id)) charge.Add(guids.Create(), part.Meter, part.Beyond, part.Price, part.PlanId);
        db.SubscriptionCharges.Add(charge);
        subscription.Owe(charge.Id);
        await db.SaveChangesAsync();
        return charge;
    }

    private SubscriptionCharge Make(Subscription subscription)
    {
        var charge = new SubscriptionCharge(guids.Create(), subscription, ChargePurpose.Period, subscription.PlanId, subscription.Price, clock.Now);
        charge.Add(guids.Create(), meter: null, quantity: 1, subscription.Price);
        return charge;
    }

    /// <summary>What was used beyond the limits and not priced yet when the subscription ended, its last month included. Asked again it is nothing.</summary>
    public async Task<IReadOnlyList<Overage>> PriceTheRestAsync(Subscription subscription, DateTime end)
    {
        var db = await contexts.GetDbContextAsync();
        // Who never paid the period, in a trial or in arrears, has nothing on top of it.
        var wasPaid = subscription.PastDueSince is null
            && await db.SubscriptionCharges.AnyAsync(c => c.SubscriptionId == subscription.Id && c.Purpose == ChargePurpose.Period && c.PeriodStart == subscription.PeriodStart && c.State == ChargeState.Paid);
        return await PriceOverageAsync(db, subscription, await PlanAsync(db, subscription.PlanId), end, wasPaid, subscription.Id);
    }

    /// <summary>
    /// Each month of usage is priced once, by the plan that it was used with, and each part of it where the plan changed in it
    /// (<see cref="MonthPricing"/>); a trial's costs nothing, nor does what was used before.
    /// </summary>
    private static async Task<IReadOnlyList<Overage>> PriceOverageAsync(IBillingDbContext db, Subscription subscription, Plan plan, DateTime until, bool wasPaid, Guid pricedIn)
    {
        var (client, since, isOver) = (subscription.ClientId, subscription.CreationTime, subscription.IsOver);
        var months = db.UsageBuckets.Where(u => u.ClientId == client && u.PricedInChargeId == null && u.From >= since && (isOver ? u.From <= until : u.Until <= until));
        // The update waits for whoever still adds to one of them.
        if (await months.ExecuteUpdateAsync(s => s.SetProperty(u => u.PricedInChargeId, pricedIn)) == 0 || !wasPaid || plan.Currency != subscription.Currency) return [];
        var own = await db.UsageBuckets.AsNoTracking().Where(u => u.ClientId == client && u.PricedInChargeId == pricedIn).OrderBy(u => u.From).ThenBy(u => u.Meter).ToListAsync();
        var (first, last) = (own[0].From, own.Max(u => u.Until));
        var cuts = (await db.UsageCuts.AsNoTracking().Where(c => c.ClientId == client && c.At >= first && c.At < last).OrderBy(c => c.At).ThenBy(c => c.Id).ToListAsync()).ToLookup(c => c.BucketId);
        var plans = await PlansAsync(db, subscription, plan);
        var priced = new List<Overage>();
        foreach (var month in own)
        {
            var (at, changes) = (plans.Last(p => p.Since is not { } since || since < month.Until).Plan, cuts[month.Id].ToList());
            if (at.Currency != subscription.Currency) continue;
            foreach (var part in MonthPricing.Price(month, changes, at.Id, at.Limits.FirstOrDefault(l => l.Meter == month.Meter)?.Terms))
                priced.Add(new Overage(month.Meter, part.Beyond, new Money(part.MinorUnits, subscription.Currency), changes.Count > 0 ? part.PlanId : null));
        }
        return priced;
    }

    /// <summary>Which plan was in force since when, the oldest first: what was charged says so. The first holds for whatever was before.</summary>
    private static async Task<List<(DateTime? Since, Plan Plan)>> PlansAsync(IBillingDbContext db, Subscription subscription, Plan plan)
    {
        var charged = await db.SubscriptionCharges.AsNoTracking().Where(c => c.SubscriptionId == subscription.Id && (c.Purpose == ChargePurpose.Period || c.State == ChargeState.Paid))
            .Select(c => new { c.PlanId, Since = c.Purpose == ChargePurpose.Period ? c.PeriodStart : c.PaidAt!.Value }).OrderBy(c => c.Since).ToListAsync();
        var others = charged.Select(c => c.PlanId).Where(id => id != plan.Id).Distinct().ToList();
        var byId = others.Count == 0 ? [] : await db.Plans.AsNoTracking().Include(p => p.Limits).Where(p => others.Contains(p.Id)).ToListAsync();
        var known = byId.Append(plan).ToDictionary(p => p.Id);
        return [(null, charged.Count == 0 ? plan : known[charged[0].PlanId]), .. charged.Select(c => ((DateTime?)c.Since, known[c.PlanId]))];
    }

    private static Task<Plan> PlanAsync(IBillingDbContext db, Guid id) => db.Plans.AsNoTracking().Include(p => p.Limits).SingleAsync(p => p.Id == id);
}

/// <summary>What was used of a meter beyond what the plan includes in a month.</summary>
/// <param name="Meter">What was measured.</param>
/// <param name="Beyond">How much beyond; below nothing where it was less.</param>
/// <param name="Price">What that costs.</param>
/// <param name="PlanId">The plan that priced it, where the plan changed in that month.</param>
public readonly record struct Overage(Meter Meter, long Beyond, Money Price, Guid? PlanId);
