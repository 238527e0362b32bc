using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Events;
using Montrose.Billing.Payments;
using Montrose.Clients;
using Montrose.Integration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Notices;

/// <summary>Tells a client's team of credit that came from outside, and of money that went back. What the wallet pays for is told by whoever sells it.</summary>
public class TellPayments(IServiceProvider services, IClientScope scope, ICurrentTenant tenant)
    : IDistributedEventHandler<PaymentPaidEto>, IDistributedEventHandler<PaymentRefundedEto>, ITransientDependency
{
    public async Task HandleEventAsync(PaymentPaidEto eventData)
    {
        // Every purchase comes by here: what tells people is built only for those who are told.
        if (eventData.Purpose is not PaymentPurpose.TopUp) return;
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(eventData.TenantId);
        await services.GetRequiredService<INotifier>().TellClientAsync(eventData.ClientId, new Notice(BillingNotices.PaymentReceived, Key(eventData.PaymentId), PathOf(eventData.PaymentId), NoticeValue.Of(eventData.Amount)));
    }

    public async Task HandleEventAsync(PaymentRefundedEto eventData)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(eventData.TenantId);
        await services.GetRequiredService<INotifier>().TellClientAsync(eventData.ClientId, new Notice(BillingNotices.PaymentRefunded, Key(eventData.RefundId), PathOf(eventData.PaymentId), NoticeValue.Of(eventData.Amount)));
    }

    internal static string PathOf(Guid paymentId) => "/dashboard/client/payments/" + Key(paymentId);

    private static string Key(Guid id) => id.ToString("D", CultureInfo.InvariantCulture);
}
