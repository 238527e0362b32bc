using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Integration;
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Usage;
using Montrose.Integration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Seeding;

/// <summary>A first client that tries a plan and has used some of it.</summary>
[ExposeServices(typeof(IDemoDataContributor))]
public class SubscriptionDemoData(IDbContextProvider<IBillingDbContext> contexts, SubscriptionDesk desk, IUsageIntegrationService usage) : IDemoDataContributor, ITransientDependency
{
    private static readonly (Meter Meter, long Quantity)[] Used =
    [
        (Meter.StorageBytes, 21L << 30), (Meter.Seats, 1), (Meter.Messages, 1_840), (Meter.AiTokens, 415_000), (Meter.Emails, 17_250), (Meter.Sms, 120), (Meter.ApiCalls, 36_400),
    ];

    public async Task SeedAsync(DemoAgency agency)
    {
        var client = agency.ClientIds[0];
        var plan = await (await contexts.GetDbContextAsync()).Plans.Where(p => p.Position == 2).Select(p => p.Id).FirstAsync();
        await desk.SubscribeAsync(client, new SubscribeInput { PlanId = plan });
        foreach (var (meter, quantity) in Used) await usage.RecordAsync(client, meter, quantity, "demo");
    }
}
