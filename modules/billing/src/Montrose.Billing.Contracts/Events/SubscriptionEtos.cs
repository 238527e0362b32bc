using Montrose.Billing.Subscriptions;
using Montrose.Billing.Usage;
using Montrose.Monetary;
using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Events;

/// <summary>Something happened to a client's subscription. Handlers tell repetitions by <see cref="EventId"/>.</summary>
[EventName("montrose.billing.subscription-changed")]
public sealed record SubscriptionChangedEto(
    Guid EventId,
    Guid? TenantId,
    Guid ClientId,
    Guid SubscriptionId,
    SubscriptionEventKind Kind,
    SubscriptionState State,
    DunningStep Dunning,
    Guid PlanId,
    Money? Amount,
    DateTime At) : IMultiTenant;

/// <summary>A client has used 80 or 100 per cent of a limit; each is told once a month.</summary>
[EventName("montrose.billing.usage-threshold-reached")]
public sealed record UsageThresholdReachedEto(
    Guid BucketId,
    Guid? TenantId,
    Guid ClientId,
    Meter Meter,
    int Percent,
    long Used,
    long Limit,
    DateTime At) : IMultiTenant;
