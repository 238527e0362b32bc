using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Events;
using Montrose.Monetary;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Montrose.Billing.Subscriptions;

/// <summary>Writes down what happens to subscriptions, tells other modules, and has the client told of what it should know.</summary>
public class SubscriptionLog(
    IDbContextProvider<IBillingDbContext> contexts,
    IDistributedEventBus events,
    IBackgroundJobManager jobs,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    internal static readonly HashSet<SubscriptionEventKind> Mailed =
    [
        SubscriptionEventKind.TrialStarted, SubscriptionEventKind.Started, SubscriptionEventKind.TrialEndsSoon, SubscriptionEventKind.RenewsSoon,
        SubscriptionEventKind.PaymentFailed, SubscriptionEventKind.OrdersBlocked, SubscriptionEventKind.ServicesPaused, SubscriptionEventKind.EndedUnpaid,
        SubscriptionEventKind.Resumed, SubscriptionEventKind.StartFailed, SubscriptionEventKind.UpgradeFailed, SubscriptionEventKind.RefundedLatePayment,
    ];

    /// <summary>Within the caller's unit of work, which has the subscription locked. With a key it is written once, whoever asks again.</summary>
    public async Task WriteAsync(Subscription subscription, SubscriptionEventKind kind, string? key = null, string? detail = null, Money? amount = null, bool isQuiet = false)
    {
        var db = await contexts.GetDbContextAsync();
        if (key is not null && await db.SubscriptionEvents.AnyAsync(e => e.SubscriptionId == subscription.Id && e.Key == key)) return;
        var entry = new SubscriptionEvent(guids.Create(), subscription, kind, key, detail, amount, clock.Now);
        db.SubscriptionEvents.Add(entry);
        await db.SaveChangesAsync();
        await events.PublishAsync(new SubscriptionChangedEto(
            entry.Id, entry.TenantId, entry.ClientId, subscription.Id, kind, subscription.State, subscription.Dunning, subscription.PlanId, amount, entry.At));
        if (!isQuiet && Mailed.Contains(kind)) await jobs.EnqueueAsync(new MailSubscriptionEventArgs(entry.TenantId, entry.Id));
    }
}
