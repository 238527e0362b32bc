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
        foreach (var (meter, beyond, price) in await PriceOverageAsync(db, subscription, before, until, wasPaid, charge.Id)) charge.Add(guids.Create(), meter, beyond, price);
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

    /// <summary>Each month of usage is priced once, by the plan that it was used with; a trial's costs nothing, nor does what was used before.</summary>
    private static async Task<IReadOnlyList<Overage>> PriceOverageAsync(IBillingDbContext db, Subscription subscription, Plan plan, DateTime until, bool wasPaid, Guid pricedIn)
    {
        var (client, since, isOver) = (subscription.ClientId, subscription.CreationTime, subscription.IsOver);
        var months = db.UsageBuckets.Where(u => u.ClientId == client && u.PricedInChargeId == null && u.From >= since && (isOver ? u.From <= until : u.Until <= until));
        // The update waits for whoever still adds to one of them.
        if (await months.ExecuteUpdateAsync(s => s.SetProperty(u => u.PricedInChargeId, pricedIn)) == 0 || !wasPaid || plan.Currency != subscription.Currency) return [];
        var priced = new List<Overage>();
        foreach (var month in await db.UsageBuckets.AsNoTracking().Where(u => u.ClientId == client && u.PricedInChargeId == pricedIn).OrderBy(u => u.From).ThenBy(u => u.Meter).ToListAsync())
        {
            if (plan.Limits.FirstOrDefault(l => l.Meter == month.Meter)?.Terms is not { } limit) continue;
            var used = month.Meter.IsLevel() ? month.Peak : month.Used;
            priced.Add(new Overage(month.Meter, used - limit.Included, new Money(limit.PriceOf(used), subscription.Currency)));
        }
        return priced;
    }

    private static Task<Plan> PlanAsync(IBillingDbContext db, Guid id) => db.Plans.AsNoTracking().Include(p => p.Limits).SingleAsync(p => p.Id == id);
}

/// <summary>What was used of a meter beyond what the plan includes in a month.</summary>
/// <param name="Meter">What was measured.</param>
/// <param name="Beyond">How much beyond; below nothing where it was less.</param>
/// <param name="Price">What that costs.</param>
public readonly record struct Overage(Meter Meter, long Beyond, Money Price);
