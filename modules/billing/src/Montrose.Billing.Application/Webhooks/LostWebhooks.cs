using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Montrose.Billing.Payments;
using Montrose.Clients;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.Webhooks;

/// <summary>
/// Asks the providers for webhooks that got lost and that nobody here misses: money that somebody sent back at the provider's
/// own page. What was begun here the <see cref="Reconciler"/> asks about.
/// </summary>
public class LostWebhooks(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    IDataFilter filters,
    IClientScope scope,
    ICurrentTenant tenant,
    GatewayDirectory gateways,
    WebhookInbox inbox,
    IClock clock,
    ILogger<LostWebhooks> logger) : ITransientDependency
{
    /// <summary>Longer than a weekend without the application.</summary>
    private const int LooksBackDays = 3;

    /// <summary>Payments that are older are hardly sent back any more.</summary>
    private const int RefundedWithinDays = 180;

    /// <summary>All agencies, and all providers that hold money of theirs.</summary>
    /// <returns>How many had got lost.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        var found = 0;
        foreach (var (tenantId, kind) in await AccountsAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var _ = tenant.Change(tenantId);
            try
            {
                found += await FetchAsync(gateways.Get(kind), cancellationToken);
            }
            // One provider's trouble must not keep the others waiting; it is asked again in an hour.
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning(e, "{Gateway} could not be asked for lost webhooks of {Agency}", kind, tenantId);
            }
        }
        return found;
    }

    private async Task<int> FetchAsync(IPaymentGateway gateway, CancellationToken cancellationToken)
    {
        if (!await gateway.IsConfiguredAsync()) return 0;
        var found = 0;
        foreach (var body in await gateway.ReadRefundEventsAsync(clock.Now.AddDays(-LooksBackDays), cancellationToken))
            if (await inbox.KeepAsync(gateway.Kind, body, cancellationToken) is true) found++;
        return found;
    }

    private async Task<List<(Guid? TenantId, GatewayKind Gateway)>> AccountsAsync()
    {
        using var everyAgency = filters.Disable<IMultiTenant>();
        using var unit = units.Begin(requiresNew: true);
        var (db, since) = (await contexts.GetDbContextAsync(), clock.Now.AddDays(-RefundedWithinDays));
        var accounts = await db.Payments
            .Where(p => p.State == PaymentState.Succeeded && p.Gateway != null && p.Gateway != GatewayKind.Test && p.SettledAt >= since)
            .Select(p => new { p.TenantId, Gateway = p.Gateway!.Value }).Distinct().ToListAsync();
        await unit.CompleteAsync();
        return accounts.ConvertAll(a => (a.TenantId, a.Gateway));
    }
}

/// <summary>Every hour.</summary>
public class LostWebhooksWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int PeriodMilliseconds = 60 * 60 * 1000;

    public LostWebhooksWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory) : base(timer, serviceScopeFactory) =>
        timer.Period = PeriodMilliseconds;

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        workerContext.ServiceProvider.GetRequiredService<LostWebhooks>().RunAsync(workerContext.CancellationToken);
}
