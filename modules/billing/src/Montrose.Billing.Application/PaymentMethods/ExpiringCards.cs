using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Notices;
using Montrose.Clients;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.PaymentMethods;

/// <summary>Tells clients, once for each card, that it expires next month or this one.</summary>
public class ExpiringCards(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    IBackgroundJobManager jobs,
    IDataFilter filters,
    IClientScope scope,
    ICurrentTenant tenant,
    IClock clock,
    ILogger<ExpiringCards> logger) : ITransientDependency
{
    private const int AtOnce = 500;

    /// <summary>One round over all agencies.</summary>
    public async Task NoticeAsync(CancellationToken cancellationToken = default)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        foreach (var (tenantId, id) in await DueAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var _ = tenant.Change(tenantId);
            try
            {
                await NoticeAsync(tenantId, id, cancellationToken);
            }
            // One card must not keep the others waiting; it is due again in the next round.
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "Nobody could be told that card {Card} expires", id);
            }
        }
    }

    private async Task NoticeAsync(Guid? tenantId, Guid id, CancellationToken cancellationToken)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var db = await contexts.GetDbContextAsync();
        var now = clock.Now;
        // Another node may have told it meanwhile: whose update finds the row tells it.
        var told = await db.PaymentMethods.Where(m => m.Id == id && m.ExpiryNoticedAt == null && m.RemovedAt == null).ExecuteUpdateAsync(s => s.SetProperty(m => m.ExpiryNoticedAt, now), cancellationToken);
        if (told == 0) return;
        var card = await db.PaymentMethods.AsNoTracking().SingleAsync(m => m.Id == id, cancellationToken);
        await jobs.EnqueueAsync(new ClientNoticeArgs(tenantId, card.ClientId, ClientNotice.CardExpires, id) { Name = card.LastFour });
        await unit.CompleteAsync(cancellationToken);
    }

    private async Task<List<(Guid? TenantId, Guid Id)>> DueAsync()
    {
        using var everyAgency = filters.Disable<IMultiTenant>();
        using var unit = units.Begin(requiresNew: true);
        var (now, next) = (clock.Now, clock.Now.AddMonths(1));
        var due = await (await contexts.GetDbContextAsync()).PaymentMethods.AsNoTracking()
            .Where(m => m.ExpiryNoticedAt == null && m.RemovedAt == null
                && ((m.ExpiryYear == now.Year && m.ExpiryMonth == now.Month) || (m.ExpiryYear == next.Year && m.ExpiryMonth == next.Month)))
            .OrderBy(m => m.Id).Take(AtOnce).Select(m => new { m.TenantId, m.Id }).ToListAsync();
        await unit.CompleteAsync();
        return due.ConvertAll(m => (m.TenantId, m.Id));
    }
}

/// <summary>Every hour.</summary>
public class ExpiringCardsWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int PeriodMilliseconds = 60 * 60 * 1000;

    public ExpiringCardsWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory) : base(timer, serviceScopeFactory) =>
        timer.Period = PeriodMilliseconds;

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        workerContext.ServiceProvider.GetRequiredService<ExpiringCards>().NoticeAsync(workerContext.CancellationToken);
}
