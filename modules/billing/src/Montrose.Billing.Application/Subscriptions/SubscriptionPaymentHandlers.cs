using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Events;
using Montrose.Billing.Integration;
using Montrose.Billing.Payments;
using Montrose.Clients;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Billing.Subscriptions;

/// <summary>
/// What providers tell of subscriptions' payments takes effect; a repetition has none. Every purchase comes by here: the
/// collector, with all that it takes, is built for subscriptions alone.
/// </summary>
public class SettleSubscriptionWhenPaid(IServiceProvider services, IClientScope scope, ICurrentTenant tenant)
    : IDistributedEventHandler<PaymentPaidEto>, IDistributedEventHandler<PaymentFailedEto>, ITransientDependency
{
    [UnitOfWork(isTransactional: true)]
    public async Task HandleEventAsync(PaymentPaidEto eventData)
    {
        if (SubscriptionBilling.ChargeOf(eventData.Provider, eventData.ObjectId) is not { } chargeId) return;
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(eventData.TenantId);
        await services.GetRequiredService<SubscriptionCollector>().PaidAsync(chargeId);
    }

    [UnitOfWork(isTransactional: true)]
    public async Task HandleEventAsync(PaymentFailedEto eventData)
    {
        if (SubscriptionBilling.ChargeOf(eventData.Provider, eventData.ObjectId) is not { } chargeId) return;
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(eventData.TenantId);
        await services.GetRequiredService<SubscriptionCollector>().FailedAsync(chargeId, eventData.Code);
    }
}

/// <summary>A client that owes a renewal may have the money now.</summary>
[BackgroundJobName("montrose.billing.pay-owed-subscription")]
public sealed record PayOwedSubscriptionArgs(Guid? TenantId, Guid SubscriptionId);

/// <summary>Money that comes into the wallet of a client that owes a renewal pays it, once it is there for good.</summary>
public class PayOwedSubscriptionWhenToppedUp(IDbContextProvider<IBillingDbContext> contexts, IBackgroundJobManager jobs, IClientScope scope, ICurrentTenant tenant)
    : IDistributedEventHandler<PaymentPaidEto>, IDistributedEventHandler<CodeRedeemedEto>, ITransientDependency
{
    [UnitOfWork(isTransactional: true)]
    public Task HandleEventAsync(PaymentPaidEto eventData) => eventData.Purpose is PaymentPurpose.TopUp ? AskAsync(eventData.TenantId, eventData.ClientId) : Task.CompletedTask;

    [UnitOfWork(isTransactional: true)]
    public Task HandleEventAsync(CodeRedeemedEto eventData) => AskAsync(eventData.TenantId, eventData.ClientId);

    private async Task AskAsync(Guid? tenantId, Guid clientId)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(tenantId);
        var owing = (await contexts.GetDbContextAsync()).Subscriptions.Where(s => s.ClientId == clientId && s.PastDueSince != null && s.Choice == PaymentChoice.Wallet && s.State != SubscriptionState.Cancelled);
        if (await owing.Select(s => (Guid?)s.Id).FirstOrDefaultAsync() is { } id) await jobs.EnqueueAsync(new PayOwedSubscriptionArgs(tenantId, id));
    }
}

/// <summary>Tries the payment in a transaction of its own, in the order of locks that everybody keeps. What is not enough changes nothing.</summary>
public class PayOwedSubscriptionJob(IDbContextProvider<IBillingDbContext> contexts, IUnitOfWorkManager units, SubscriptionCollector collector, IClientScope scope, ICurrentTenant tenant)
    : AsyncBackgroundJob<PayOwedSubscriptionArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(PayOwedSubscriptionArgs args)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(args.TenantId);
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var db = await contexts.GetDbContextAsync();
        if (await collector.LockAsync(args.SubscriptionId) is not { OpenChargeId: { } chargeId, IsPaymentUnderWay: false, PastDueSince: not null, Choice: PaymentChoice.Wallet } subscription) return;
        await collector.CollectAsync(subscription, await db.SubscriptionCharges.AsTracking().SingleAsync(c => c.Id == chargeId));
        await db.SaveChangesAsync();
        await unit.CompleteAsync();
    }
}
