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
        await AddOverageAsync(db, charge, before, subscription.CreationTime, until, wasPaid);
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

    /// <summary>Each month of usage is priced once, by the plan that it was used with; a trial's costs nothing, nor does what was used before.</summary>
    private async Task AddOverageAsync(IBillingDbContext db, SubscriptionCharge charge, Plan plan, DateTime since, DateTime until, bool wasPaid)
    {
        var months = db.UsageBuckets.Where(u => u.ClientId == charge.ClientId && u.PricedInChargeId == null && u.From >= since && u.Until <= until);
        // The update waits for whoever still adds to one of them.
        if (await months.ExecuteUpdateAsync(s => s.SetProperty(u => u.PricedInChargeId, charge.Id)) == 0 || !wasPaid || plan.Currency != charge.Currency) return;
        foreach (var month in await db.UsageBuckets.AsNoTracking().Where(u => u.PricedInChargeId == charge.Id).OrderBy(u => u.From).ThenBy(u => u.Meter).ToListAsync())
        {
            if (plan.Limits.FirstOrDefault(l => l.Meter == month.Meter)?.Terms is not { } limit) continue;
            var used = month.Meter.IsLevel() ? month.Peak : month.Used;
            charge.Add(guids.Create(), month.Meter, used - limit.Included, new Money(limit.PriceOf(used), charge.Currency));
        }
    }

    private static Task<Plan> PlanAsync(IBillingDbContext db, Guid id) => db.Plans.AsNoTracking().Include(p => p.Limits).SingleAsync(p => p.Id == id);
}
