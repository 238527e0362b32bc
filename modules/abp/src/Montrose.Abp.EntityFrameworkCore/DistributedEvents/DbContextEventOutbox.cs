using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore.DistributedEvents;

/// <inheritdoc cref="IHasEventOutbox"/>
public class DbContextEventOutbox<TDbContext> : IDbContextEventOutbox<TDbContext>
    where TDbContext : IHasEventOutbox
{
    private readonly IUnitOfWorkManager _unitOfWorkManager;

    public DbContextEventOutbox(IDbContextProvider<TDbContext> dbContextProvider, IUnitOfWorkManager unitOfWorkManager)
    {
        DbContextProvider = dbContextProvider;
        _unitOfWorkManager = unitOfWorkManager;
    }

    protected IDbContextProvider<TDbContext> DbContextProvider { get; }

    public virtual Task EnqueueAsync(OutgoingEventInfo outgoingEvent) => _unitOfWorkManager.InCurrentOrOwnAsync(async () =>
    {
        var context = await DbContextProvider.GetDbContextAsync();
        return context.OutgoingEvents.Add(new OutgoingEventRecord(outgoingEvent));
    });

    /// <summary>The oldest events. In a transaction it is this sender's turn until the end: another one gets none meanwhile, so that the order holds.</summary>
    public virtual Task<List<OutgoingEventInfo>> GetWaitingEventsAsync(
        int maxCount,
        Expression<Func<IOutgoingEventInfo, bool>>? filter = null,
        CancellationToken cancellationToken = default) => _unitOfWorkManager.InCurrentOrOwnAsync(async () =>
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
    });

    public virtual Task DeleteAsync(Guid id) => _unitOfWorkManager.InCurrentOrOwnAsync(async () =>
    {
        var context = await DbContextProvider.GetDbContextAsync();
        return await context.OutgoingEvents.Where(e => e.Id == id).ExecuteDeleteAsync();
    });

    public virtual Task DeleteManyAsync(IEnumerable<Guid> ids) => _unitOfWorkManager.InCurrentOrOwnAsync(async () =>
    {
        var sent = ids.ToList();
        var context = await DbContextProvider.GetDbContextAsync();
        return await context.OutgoingEvents.Where(e => sent.Contains(e.Id)).ExecuteDeleteAsync();
    });
}
