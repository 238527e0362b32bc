using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore.DistributedEvents;

/// <inheritdoc cref="IHasEventInbox"/>
public class DbContextEventInbox<TDbContext> : IDbContextEventInbox<TDbContext>
    where TDbContext : IHasEventInbox
{
    private readonly IUnitOfWorkManager _unitOfWorkManager;

    public DbContextEventInbox(
        IDbContextProvider<TDbContext> dbContextProvider,
        IClock clock,
        IOptions<AbpEventBusBoxesOptions> eventBusBoxesOptions,
        IUnitOfWorkManager unitOfWorkManager)
    {
        DbContextProvider = dbContextProvider;
        Clock = clock;
        EventBusBoxesOptions = eventBusBoxesOptions.Value;
        _unitOfWorkManager = unitOfWorkManager;
    }

    protected IDbContextProvider<TDbContext> DbContextProvider { get; }

    protected AbpEventBusBoxesOptions EventBusBoxesOptions { get; }

    protected IClock Clock { get; }

    public virtual Task EnqueueAsync(IncomingEventInfo incomingEvent) => _unitOfWorkManager.InCurrentOrOwnAsync(async () =>
    {
        var context = await DbContextProvider.GetDbContextAsync();
        return context.IncomingEvents.Add(new IncomingEventRecord(incomingEvent));
    });

    public virtual Task<List<IncomingEventInfo>> GetWaitingEventsAsync(
        int maxCount,
        Expression<Func<IIncomingEventInfo, bool>>? filter = null,
        CancellationToken cancellationToken = default) => _unitOfWorkManager.InCurrentOrOwnAsync(async () =>
    {
        var context = await DbContextProvider.GetDbContextAsync();
        var query = context.IncomingEvents.AsNoTracking().Where(e => !e.Processed);
        if (filter is not null)
            query = query.Where(InboxOutboxFilterExpressionTransformer.Transform<IIncomingEventInfo, IncomingEventRecord>(filter)!);
        var records = await query.OrderBy(e => e.CreationTime).ThenBy(e => e.Id).Take(maxCount).ToListAsync(cancellationToken);
        return records.ConvertAll(record => record.ToIncomingEventInfo());
    });

    public virtual Task MarkAsProcessedAsync(Guid id) => _unitOfWorkManager.InCurrentOrOwnAsync(async () =>
    {
        var context = await DbContextProvider.GetDbContextAsync();
        var now = Clock.Now;
        return await context.IncomingEvents.Where(e => e.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.Processed, true).SetProperty(e => e.ProcessedTime, now));
    });

    public virtual Task<bool> ExistsByMessageIdAsync(string messageId) => _unitOfWorkManager.InCurrentOrOwnAsync(async () =>
    {
        var context = await DbContextProvider.GetDbContextAsync();
        return await context.IncomingEvents.AnyAsync(e => e.MessageId == messageId);
    });

    public virtual Task DeleteOldEventsAsync() => _unitOfWorkManager.InCurrentOrOwnAsync(async () =>
    {
        var context = await DbContextProvider.GetDbContextAsync();
        var before = Clock.Now - EventBusBoxesOptions.WaitTimeToDeleteProcessedInboxEvents;
        return await context.IncomingEvents.Where(e => e.Processed && e.CreationTime < before).ExecuteDeleteAsync();
    });
}
