using Montrose.Billing.Gateways;
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

/// <summary>A gateway's page is to be closed.</summary>
[BackgroundJobName("montrose.billing.close-checkout")]
public sealed record CloseCheckoutArgs(Guid? TenantId, GatewayKind Gateway, string SessionId);

/// <summary>Closes it once its payment is begun in another way for good.</summary>
public class CloseCheckoutJob(PaymentDesk desk, IClientScope scope, ICurrentTenant tenant) : AsyncBackgroundJob<CloseCheckoutArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(CloseCheckoutArgs args)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(args.TenantId);
        await desk.CloseAsync(args.Gateway, args.SessionId);
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
