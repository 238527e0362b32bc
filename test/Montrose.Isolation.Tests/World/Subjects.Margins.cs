using Montrose.Billing.Gateways;
using Montrose.Billing.Payouts;
using Montrose.Monetary;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Montrose.Isolation.Tests.World;

/// <content>Costs and payouts.</content>
public static partial class Subjects
{
    /// <summary>What the agency pays for a client every month.</summary>
    public static readonly Subject Cost = new("cost", Reach.Client, async m =>
    {
        var cost = new Montrose.Billing.Margins.Cost(m.Get<IGuidGenerator>().Create(), m.TenantId!.Value, m.ClientId, "courses", new Money(100, "EUR"), new DateOnly(2026, 1, 5), isMonthly: true, m.Text);
        return (await m.Get<IRepository<Montrose.Billing.Margins.Cost, Guid>>().InsertAsync(cost, autoSave: true)).Id.ToString();
    });

    /// <summary>What a provider paid out.</summary>
    public static readonly Subject Payout = new("payout", Reach.Agency, async m =>
        (await m.Get<PayoutDesk>().RecordAsync(GatewayKind.Stripe, new Money(100, "EUR"), new DateOnly(2026, 1, 5), Guid.NewGuid().ToString("N"), m.Text)).ToString());
}
