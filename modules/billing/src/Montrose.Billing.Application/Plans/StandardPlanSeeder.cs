using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Integration;
using Montrose.Monetary;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;

namespace Montrose.Billing.Plans;

/// <summary>Gives an agency that has no plans the three that every one begins with. What it makes of them is its own.</summary>
[ExposeServices(typeof(IAgencySeedContributor))]
public class StandardPlanSeeder(IDbContextProvider<IBillingDbContext> contexts, AgencyCurrency currency, IGuidGenerator guids) : IAgencySeedContributor, ITransientDependency
{
    public async Task SeedAsync(Guid tenantId)
    {
        var db = await contexts.GetDbContextAsync();
        if (await db.Plans.AnyAsync()) return;
        var code = await currency.GetAsync();
        foreach (var terms in StandardPlans.Of(Money.FromMajor(1, code).MinorUnits)) db.Plans.Add(new Plan(guids.Create(), tenantId, code, terms));
        await db.SaveChangesAsync();
    }
}
