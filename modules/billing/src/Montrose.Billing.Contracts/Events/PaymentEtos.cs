using Montrose.Billing.Payments;
using Montrose.Monetary;
using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Events;

/// <summary>A client paid. Of a charge, <see cref="Provider"/> and <see cref="ObjectId"/> are the module's own words for what was bought.</summary>
[EventName("montrose.billing.payment-paid")]
public sealed record PaymentPaidEto(
    Guid PaymentId,
    Guid? TenantId,
    Guid ClientId,
    PaymentPurpose Purpose,
    Money Amount,
    string? Provider,
    string? ObjectId,
    DateTime PaidAt) : IMultiTenant;

/// <summary>A payment failed or was given up; nothing was paid. It may be tried again and paid later.</summary>
[EventName("montrose.billing.payment-failed")]
public sealed record PaymentFailedEto(
    Guid PaymentId,
    Guid? TenantId,
    Guid ClientId,
    PaymentPurpose Purpose,
    Money Amount,
    string? Provider,
    string? ObjectId,
    string Code,
    DateTime FailedAt) : IMultiTenant;

/// <summary>A part of a payment, or all of it, went back. Handlers tell repetitions by <see cref="RefundId"/>.</summary>
[EventName("montrose.billing.payment-refunded")]
public sealed record PaymentRefundedEto(
    Guid RefundId,
    Guid PaymentId,
    Guid? TenantId,
    Guid ClientId,
    PaymentPurpose Purpose,
    Money Amount,
    RefundTarget Target,
    string? Provider,
    string? ObjectId,
    DateTime RefundedAt) : IMultiTenant;
