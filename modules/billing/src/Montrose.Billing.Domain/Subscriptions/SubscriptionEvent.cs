using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Subscriptions;

/// <summary>Something that happened to a subscription. What may happen once has a key that is unique there.</summary>
public class SubscriptionEvent : Entity<Guid>, IMultiTenant, IClientOwned
{
    private SubscriptionEvent() { }

    public SubscriptionEvent(Guid id, Subscription subscription, SubscriptionEventKind kind, string? key, string? detail, Money? amount, DateTime now) : base(id)
    {
        (TenantId, ClientId, SubscriptionId, Kind, Key, At) = (subscription.TenantId, subscription.ClientId, subscription.Id, kind, key, now);
        Detail = detail is { Length: > SubscriptionConsts.MaxDetailLength } ? detail[..SubscriptionConsts.MaxDetailLength] : detail;
        (AmountMinorUnits, Currency) = (amount?.MinorUnits, amount?.Currency);
    }

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public Guid SubscriptionId { get; private set; }

    public SubscriptionEventKind Kind { get; private set; }

    public string? Key { get; private set; }

    /// <summary>The plan, or why.</summary>
    public string? Detail { get; private set; }

    public long? AmountMinorUnits { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string? Currency { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>UTC; when the client was told by mail.</summary>
    public DateTime? MailedAt { get; private set; }

    public Money? Amount => AmountMinorUnits is { } minor && Currency is { } currency ? new Money(minor, currency) : null;

    public void Mailed(DateTime now) => MailedAt ??= now;
}
