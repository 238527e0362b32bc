using Montrose.Monetary;
using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Events;

/// <summary>An invoice got its number and is to be paid. <see cref="Provider"/> and <see cref="ObjectId"/> are the module's own words for what it is for; null where a person wrote it.</summary>
[EventName("montrose.billing.invoice-finalised")]
public sealed record InvoiceFinalisedEto(
    Guid InvoiceId,
    Guid? TenantId,
    Guid ClientId,
    string Number,
    Money Total,
    string? Provider,
    string? ObjectId,
    DateTime FinalisedAt) : IMultiTenant;

/// <summary>Nothing of an invoice is left to pay. Handlers tell repetitions by <see cref="InvoiceId"/>.</summary>
[EventName("montrose.billing.invoice-paid")]
public sealed record InvoicePaidEto(
    Guid InvoiceId,
    Guid? TenantId,
    Guid ClientId,
    string Number,
    Money Total,
    string? Provider,
    string? ObjectId,
    DateTime PaidAt) : IMultiTenant;
