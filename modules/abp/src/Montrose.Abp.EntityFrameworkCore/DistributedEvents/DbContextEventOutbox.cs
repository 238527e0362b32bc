using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore.DistributedEvents;

/// <inheritdoc cref="IHasEventOutbox"/>
public class DbContextEventOutbox<TDbContext> : IDbContextEventOutbox<TDbContext>
    where TDbContext : IHasEventOutbox
{
    public DbContextEventOutbox(IDbContextProvider<TDbContext> dbContextProvider)
    {
        DbContextProvider = dbContextProvider;
    }

    protected IDbContextProvider<TDbContext> DbContextProvider { get; }

    [UnitOfWork]
    public virtual async Task EnqueueAsync(OutgoingEventInfo outgoingEvent)
    {
        var context = await DbContextProvider.GetDbContextAsync();
        context.OutgoingEvents.Add(new OutgoingEventRecord(outgoingEvent));
    }

    /// <summary>The oldest events. In a transaction it is this sender's turn until the end: another one gets none meanwhile, so that the order holds.</summary>
    [UnitOfWork]
    public virtual async Task<List<OutgoingEventInfo>> GetWaitingEventsAsync(
        int maxCount,
        Expression<Func<IOutgoingEventInfo, bool>>? filter = null,
        CancellationToken cancellationToken = default)
    {
        var context = await DbContextProvider.GetDbContextAsync();
        if (!await OutboxTurns.TryTakeAsync(context, cancellationToken))
            return [];
        var query = context.OutgoingEvents.AsNoTracking();
        if (filter is not null)
            query = query.Where(InboxOutboxFilterExpressionTransformer.Transform<IOutgoingEventInfo, OutgoingEventRecord>(filter)!);
        var records = await query.OrderBy(e => e.CreationTime).ThenBy(e => e.Id)
            .Take(maxCount)
            .ToListAsync(cancellationToken);
        return records.ConvertAll(record => record.ToOutgoingEventInfo());
    }

    [UnitOfWork]
    public virtual async Task DeleteAsync(Guid id)
    {
        var context = await DbContextProvider.GetDbContextAsync();
        await context.OutgoingEvents.Where(e => e.Id == id).ExecuteDeleteAsync();
    }

    [UnitOfWork]
    public virtual async Task DeleteManyAsync(IEnumerable<Guid> ids)
    {
        var sent = ids.ToList();
        var context = await DbContextProvider.GetDbContextAsync();
        await context.OutgoingEvents.Where(e => sent.Contains(e.Id)).ExecuteDeleteAsync();
    }
}
