using Montrose.Monetary;
using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Events;

/// <summary>A client redeemed a code, and its wallet was credited. Handlers tell repetitions by <see cref="RedemptionId"/>.</summary>
[EventName("montrose.billing.code-redeemed")]
public sealed record CodeRedeemedEto(
    Guid RedemptionId,
    Guid? TenantId,
    Guid ClientId,
    Guid RedeemCodeId,
    Money Value,
    DateTime RedeemedAt) : IMultiTenant
{
    /// <summary>The kind of what was granted beside credit; null for credit alone.</summary>
    public string? GrantKind { get; init; }

    /// <summary>Which one of that kind.</summary>
    public string? GrantSubject { get; init; }
}
