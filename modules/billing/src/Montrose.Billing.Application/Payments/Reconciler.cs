using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Montrose.Clients;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.Payments;

/// <summary>Asks the providers about every payment and refund whose end nobody has told: after a time-out, a crash, or a lost webhook.</summary>
public class Reconciler(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    IDataFilter filters,
    IClientScope scope,
    ICurrentTenant tenant,
    PaymentDesk desk,
    IClock clock,
    ILogger<Reconciler> logger) : ITransientDependency
{
    private const int AtOnce = 200;

    /// <summary>One cycle over all agencies.</summary>
    /// <returns>How many were asked about.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        var (payments, refunds) = await DueAsync();
        foreach (var (tenantId, id) in payments) await AskAsync(tenantId, () => desk.AskAsync(id), id, cancellationToken);
        foreach (var (tenantId, id) in refunds) await AskAsync(tenantId, () => desk.RefundAsync(id), id, cancellationToken);
        return payments.Count + refunds.Count;
    }

    private async Task AskAsync(Guid? tenantId, Func<Task> ask, Guid id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var _ = tenant.Change(tenantId);
        try
        {
            await ask();
        }
        // One that can't be settled must not keep the others waiting; it is due again at the next cycle.
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "{Payment} could not be reconciled", id);
        }
    }

    private async Task<(List<(Guid? TenantId, Guid Id)> Payments, List<(Guid? TenantId, Guid Id)> Refunds)> DueAsync()
    {
        using var everyAgency = filters.Disable<IMultiTenant>();
        using var unit = units.Begin(requiresNew: true);
        var (db, now) = (await contexts.GetDbContextAsync(), clock.Now);
        var abandoned = now.AddMinutes(-2);
        var payments = await db.Payments.Where(p => p.NextCheckAt != null && p.NextCheckAt <= now).OrderBy(p => p.NextCheckAt).Take(AtOnce).Select(p => new { p.TenantId, p.Id }).ToListAsync();
        var refunds = await db.PaymentRefunds
            .Where(r => r.NextCheckAt <= now || (r.State == RefundState.Pending && r.NextCheckAt == null && r.Target == RefundTarget.Source && r.CreationTime <= abandoned))
            .OrderBy(r => r.CreationTime).Take(AtOnce).Select(r => new { r.TenantId, r.Id }).ToListAsync();
        await unit.CompleteAsync();
        return (payments.ConvertAll(p => (p.TenantId, p.Id)), refunds.ConvertAll(r => (r.TenantId, r.Id)));
    }
}

/// <summary>Every <see cref="GatewayOptions.ReconcileSeconds"/>.</summary>
public class ReconcilerWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int Milliseconds = 1000;

    public ReconcilerWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory, IOptions<GatewayOptions> options) : base(timer, serviceScopeFactory) =>
        timer.Period = options.Value.ReconcileSeconds * Milliseconds;

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        workerContext.ServiceProvider.GetRequiredService<Reconciler>().RunAsync(workerContext.CancellationToken);
}
