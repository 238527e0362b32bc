using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Usage;
using Montrose.Clients;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Integration;

public class EntitlementIntegrationService(IDbContextProvider<IBillingDbContext> contexts, UsageTerms terms) : IEntitlementIntegrationService, ITransientDependency
{
    public async Task<Entitlement> GetAsync(Guid clientId)
    {
        if (await terms.FindAsync(clientId) is not { } standing) return new Entitlement(ServiceStanding.WithoutPlan, null, null, null, []);
        var plan = await (await contexts.GetDbContextAsync()).Plans.AsNoTracking().Where(p => p.Id == standing.PlanId).Select(p => new { p.Name, p.Services }).SingleAsync();
        return new Entitlement(Of(standing), standing.PlanId, plan.Name, standing.State, plan.Services);
    }

    public async Task<bool> IncludesAsync(Guid clientId, ServiceKind service)
    {
        var entitlement = await GetAsync(clientId);
        return entitlement.Standing switch
        {
            ServiceStanding.WithoutPlan => true,
            ServiceStanding.Good or ServiceStanding.OrdersBlocked => entitlement.Services.Contains(service),
            _ => false,
        };
    }

    public async Task<long?> GetLeftAsync(Guid clientId, Meter meter)
    {
        var standing = await terms.FindAsync(clientId);
        if (await terms.LimitAsync(standing, meter) is not { } limit) return null;
        var from = terms.MonthOf(standing).From;
        var db = await contexts.GetDbContextAsync();
        var own = db.UsageBuckets.Where(u => u.ClientId == clientId && u.Meter == meter);
        // A level stays, though nobody has touched it this month.
        if (meter.IsLevel()) return limit.Included - await own.OrderByDescending(u => u.From).Select(u => u.Used).FirstOrDefaultAsync();
        var month = await own.AsNoTracking().FirstOrDefaultAsync(u => u.From == from);
        return month is null ? limit.Included : terms.Of(standing, month, limit).Included - month.Used;
    }

    private static ServiceStanding Of(Standing standing) => standing.State switch
    {
        SubscriptionState.Suspended => ServiceStanding.Paused,
        SubscriptionState.Cancelled or SubscriptionState.Pending => ServiceStanding.Over,
        _ => standing.Dunning >= DunningStep.OrdersBlocked ? ServiceStanding.OrdersBlocked : ServiceStanding.Good,
    };
}
