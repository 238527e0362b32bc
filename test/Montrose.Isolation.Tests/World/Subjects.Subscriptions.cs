using Montrose.Billing.Plans;
using Montrose.Billing.Subscriptions;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Montrose.Isolation.Tests.World;

/// <content>Plans and subscriptions.</content>
public static partial class Subjects
{
    /// <summary>A plan of the agency's.</summary>
    public static readonly Subject Plan = new("plan", Reach.Agency, async m =>
    {
        var id = m.Get<IGuidGenerator>().Create();
        var terms = new PlanTerms($"{m.Text} {id:N}"[..Math.Min(64, m.Text.Length + 33)], m.Text, 900, 0, 0, 0, [], []);
        return (await m.Get<IRepository<Montrose.Billing.Plans.Plan, Guid>>().InsertAsync(new Montrose.Billing.Plans.Plan(id, m.TenantId, "EUR", terms), autoSave: true)).Id.ToString();
    });

    /// <summary>A client's subscription in a trial; the one that it had before is over.</summary>
    public static readonly Subject Subscription = new("subscription", Reach.Client, async m =>
    {
        var (guids, now) = (m.Get<IGuidGenerator>(), DateTime.UtcNow);
        var plan = new Montrose.Billing.Plans.Plan(guids.Create(), m.TenantId, "EUR", new PlanTerms("P" + Guid.NewGuid().ToString("N"), null, 901, 0, 0, 30, [], []));
        await m.Get<IRepository<Montrose.Billing.Plans.Plan, Guid>>().InsertAsync(plan, autoSave: true);
        var subscriptions = m.Get<IRepository<Montrose.Billing.Subscriptions.Subscription, Guid>>();
        foreach (var live in await subscriptions.GetListAsync(s => s.ClientId == m.ClientId && s.State != SubscriptionState.Cancelled))
        {
            live.Cancel(now);
            await subscriptions.UpdateAsync(live, autoSave: true);
        }
        var begun = Montrose.Billing.Subscriptions.Subscription.Try(guids.Create(), m.TenantId, m.ClientId, plan, BillingInterval.Month, now);
        await subscriptions.InsertAsync(begun, autoSave: true);
        var told = new SubscriptionEvent(guids.Create(), begun, SubscriptionEventKind.TrialStarted, null, m.Text, null, now);
        await m.Get<IRepository<SubscriptionEvent, Guid>>().InsertAsync(told, autoSave: true);
        return begun.Id.ToString();
    });
}
