using Montrose.Clients;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Payments;

/// <summary>A saved card is to be charged.</summary>
[BackgroundJobName("montrose.billing.charge")]
public sealed record ChargePaymentArgs(Guid? TenantId, Guid PaymentId);

/// <summary>Charges once the intent is committed.</summary>
public class ChargePaymentJob(PaymentDesk desk, IClientScope scope, ICurrentTenant tenant) : AsyncBackgroundJob<ChargePaymentArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(ChargePaymentArgs args)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(args.TenantId);
        await desk.ChargeAsync(args.PaymentId);
    }
}

/// <summary>A refund is to be brought to the gateway.</summary>
[BackgroundJobName("montrose.billing.refund")]
public sealed record RefundPaymentArgs(Guid? TenantId, Guid RefundId);

/// <summary>Refunds once the intent is committed.</summary>
public class RefundPaymentJob(PaymentDesk desk, IClientScope scope, ICurrentTenant tenant) : AsyncBackgroundJob<RefundPaymentArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(RefundPaymentArgs args)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(args.TenantId);
        await desk.RefundAsync(args.RefundId);
    }
}
