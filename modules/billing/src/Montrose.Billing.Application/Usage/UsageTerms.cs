using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Plans;
using Montrose.Billing.Subscriptions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Montrose.Billing.Usage;

/// <summary>Which month a client's usage counts in, and how much of a meter it may use there.</summary>
public class UsageTerms(IDbContextProvider<IBillingDbContext> contexts, IClock clock) : ITransientDependency
{
    /// <summary>The subscription that is not over, or else the last one; null for a client that never had one.</summary>
    public async Task<Standing?> FindAsync(Guid clientId)
    {
        var db = await contexts.GetDbContextAsync();
        return await db.Subscriptions.AsNoTracking().Where(s => s.ClientId == clientId)
            .OrderBy(s => s.State == SubscriptionState.Cancelled).ThenByDescending(s => s.CreationTime).ThenBy(s => s.Id)
            .Select(s => new Standing(s.PlanId, s.State, s.Dunning, s.PeriodStart, s.PeriodEnd, s.AnchorDay)).FirstOrDefaultAsync();
    }

    /// <summary>A period ends its last month, so that free days never run into what is paid.</summary>
    public (DateTime From, DateTime Until) MonthOf(Standing? standing)
    {
        var now = clock.Now;
        if (standing is null || !standing.IsRunning) return BillingCalendar.MonthOf(now);
        var (from, until) = BillingCalendar.MonthOf(standing.PeriodStart, standing.AnchorDay, now);
        return (from, standing.PeriodEnd > now && standing.PeriodEnd < until ? standing.PeriodEnd : until);
    }

    /// <summary>The limit as it is in a month in which the plan may have changed. Nothing is left where nothing runs.</summary>
    public LimitTerms Of(Standing? standing, UsageBucket month, LimitTerms limit) => standing is { IsRunning: true } ? month.LimitedBy(limit) : limit;

    /// <summary>The limit; null where there is none. Only a plan that is paid sells more than it includes.</summary>
    public async Task<LimitTerms?> LimitAsync(Standing? standing, Meter meter)
    {
        if (standing is null) return null;
        if (!standing.IsRunning) return new LimitTerms(meter, Included: 0);
        var db = await contexts.GetDbContextAsync();
        var limit = await db.PlanLimits.AsNoTracking().Where(l => l.PlanId == standing.PlanId && l.Meter == meter).FirstOrDefaultAsync();
        return limit is null ? null : standing.State is SubscriptionState.Trialing ? limit.Terms with { OverageMinorUnits = null } : limit.Terms;
    }
}

/// <summary>How a client's subscription stands, as far as usage is concerned.</summary>
public sealed record Standing(Guid PlanId, SubscriptionState State, DunningStep Dunning, DateTime PeriodStart, DateTime PeriodEnd, int AnchorDay)
{
    public bool IsRunning => State is SubscriptionState.Trialing or SubscriptionState.Active or SubscriptionState.PastDue;
}
