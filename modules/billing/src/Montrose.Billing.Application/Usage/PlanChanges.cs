using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Subscriptions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Montrose.Billing.Usage;

/// <summary>Cuts a client's month of usage where its plan changes, within the caller's unit of work, which has the subscription locked.</summary>
public class PlanChanges(IDbContextProvider<IBillingDbContext> contexts, UsageTerms terms, UsageBuckets buckets, IGuidGenerator guids, IClock clock) : ITransientDependency
{
    /// <summary>Before the subscription takes the plan. A trial's usage costs nothing and is not cut.</summary>
    public async Task CutAsync(Subscription subscription, Guid nextPlanId)
    {
        if (subscription.State is not (SubscriptionState.Active or SubscriptionState.PastDue) || subscription.PlanId == nextPlanId) return;
        var (db, now, before) = (await contexts.GetDbContextAsync(), clock.Now, subscription.PlanId);
        var limits = await db.PlanLimits.AsNoTracking().Where(l => l.PlanId == before || l.PlanId == nextPlanId).ToListAsync();
        var (from, until) = terms.MonthOf(new Standing(before, subscription.State, subscription.Dunning, subscription.PeriodStart, subscription.PeriodEnd, subscription.AnchorDay));
        foreach (var meter in limits.Select(l => l.Meter).Distinct().Order())
        {
            var month = await buckets.LockAsync(subscription.ClientId, meter, from, until);
            db.UsageCuts.Add(month.Cut(guids.Create(), before, Of(before), Of(nextPlanId), now));

            Plans.LimitTerms? Of(Guid planId) => limits.Find(l => l.PlanId == planId && l.Meter == meter)?.Terms;
        }
    }
}
