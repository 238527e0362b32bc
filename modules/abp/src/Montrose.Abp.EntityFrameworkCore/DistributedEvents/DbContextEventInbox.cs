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
    public DbContextEventInbox(IDbContextProvider<TDbContext> dbContextProvider, IClock clock, IOptions<AbpEventBusBoxesOptions> eventBusBoxesOptions)
    {
        DbContextProvider = dbContextProvider;
        Clock = clock;
        EventBusBoxesOptions = eventBusBoxesOptions.Value;
    }

    protected IDbContextProvider<TDbContext> DbContextProvider { get; }

    protected AbpEventBusBoxesOptions EventBusBoxesOptions { get; }

    protected IClock Clock { get; }

    [UnitOfWork]
    public virtual async Task EnqueueAsync(IncomingEventInfo incomingEvent)
    {
        var context = await DbContextProvider.GetDbContextAsync();
        context.IncomingEvents.Add(new IncomingEventRecord(incomingEvent));
    }

    [UnitOfWork]
    public virtual async Task<List<IncomingEventInfo>> GetWaitingEventsAsync(
        int maxCount,
        Expression<Func<IIncomingEventInfo, bool>>? filter = null,
        CancellationToken cancellationToken = default)
    {
        var context = await DbContextProvider.GetDbContextAsync();
        var query = context.IncomingEvents.AsNoTracking().Where(e => !e.Processed);
        if (filter is not null)
            query = query.Where(InboxOutboxFilterExpressionTransformer.Transform<IIncomingEventInfo, IncomingEventRecord>(filter)!);
        var records = await query.OrderBy(e => e.CreationTime).ThenBy(e => e.Id).Take(maxCount).ToListAsync(cancellationToken);
        return records.ConvertAll(record => record.ToIncomingEventInfo());
    }

    [UnitOfWork]
    public virtual async Task MarkAsProcessedAsync(Guid id)
    {
        var context = await DbContextProvider.GetDbContextAsync();
        var now = Clock.Now;
        await context.IncomingEvents.Where(e => e.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.Processed, true).SetProperty(e => e.ProcessedTime, now));
    }

    [UnitOfWork]
    public virtual async Task<bool> ExistsByMessageIdAsync(string messageId)
    {
        var context = await DbContextProvider.GetDbContextAsync();
        return await context.IncomingEvents.AnyAsync(e => e.MessageId == messageId);
    }

    [UnitOfWork]
    public virtual async Task DeleteOldEventsAsync()
    {
        var context = await DbContextProvider.GetDbContextAsync();
        var before = Clock.Now - EventBusBoxesOptions.WaitTimeToDeleteProcessedInboxEvents;
        await context.IncomingEvents.Where(e => e.Processed && e.CreationTime < before).ExecuteDeleteAsync();
    }
}
