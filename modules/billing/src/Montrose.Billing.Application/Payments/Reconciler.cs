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
    /// <summary>Read at once; a cycle goes on until it has asked about all that was due when it began.</summary>
    private const int AtOnce = 50;

    /// <summary>What was intended and never brought to the provider is, after so many minutes.</summary>
    private const int AbandonedAfterMinutes = 2;

    /// <summary>One cycle over all agencies.</summary>
    /// <returns>How many were asked about.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        var now = clock.Now;
        return await EachAsync(after => DuePaymentsAsync(now, after), desk.AskAsync, cancellationToken) + await EachAsync(after => DueRefundsAsync(now, after), desk.RefundAsync, cancellationToken);
    }

    /// <summary>Those after the last one that was asked about: one that can't be settled stays due, and is asked about once a cycle.</summary>
    private async Task<int> EachAsync(Func<Due, Task<List<Due>>> read, Func<Guid, Task> ask, CancellationToken cancellationToken)
    {
        var (asked, after) = (0, Due.First);
        while (await read(after) is { Count: > 0 } due)
        {
            foreach (var one in due) await AskAsync(one.TenantId, () => ask(one.Id), one.Id, cancellationToken);
            (asked, after) = (asked + due.Count, due[^1]);
        }
        return asked;
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

    private Task<List<Due>> DuePaymentsAsync(DateTime now, Due after) => ReadAsync(db => db.Payments
        .Where(p => p.NextCheckAt <= now && (p.NextCheckAt > after.At || (p.NextCheckAt == after.At && p.Id > after.Id)))
        .OrderBy(p => p.NextCheckAt).ThenBy(p => p.Id).Select(p => new Due(p.TenantId, p.Id, p.NextCheckAt!.Value)));

    private Task<List<Due>> DueRefundsAsync(DateTime now, Due after)
    {
        var abandoned = now.AddMinutes(-AbandonedAfterMinutes);
        return ReadAsync(db => db.PaymentRefunds
            .Where(r => r.NextCheckAt <= now || (r.State == RefundState.Pending && r.NextCheckAt == null && r.Target == RefundTarget.Source && r.CreationTime <= abandoned))
            .Where(r => r.CreationTime > after.At || (r.CreationTime == after.At && r.Id > after.Id))
            .OrderBy(r => r.CreationTime).ThenBy(r => r.Id).Select(r => new Due(r.TenantId, r.Id, r.CreationTime)));
    }

    private async Task<List<Due>> ReadAsync(Func<IBillingDbContext, IQueryable<Due>> query)
    {
        using var everyAgency = filters.Disable<IMultiTenant>();
        using var unit = units.Begin(requiresNew: true);
        var due = await query(await contexts.GetDbContextAsync()).Take(AtOnce).ToListAsync();
        await unit.CompleteAsync();
        return due;
    }

    /// <summary>One to ask about, and its place among those that are due.</summary>
    private sealed record Due(Guid? TenantId, Guid Id, DateTime At)
    {
        public static readonly Due First = new(null, Guid.Empty, DateTime.SpecifyKind(DateTime.UnixEpoch, DateTimeKind.Utc));
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
