using System.Linq.Expressions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Uow;

namespace Montrose.Abp.Core.Tests.EventBus;

/// <summary>Holds events from the commit of the unit of work that stored them until they are deleted.</summary>
public class InMemoryOutbox(IUnitOfWorkManager manager) : IEventOutbox, ISingletonDependency
{
    private readonly List<OutgoingEventInfo> _events = [];

    public int FailDeletes { get; set; }

    public int Count
    {
        get
        {
            lock (_events)
                return _events.Count;
        }
    }

    public Task EnqueueAsync(OutgoingEventInfo outgoingEvent)
    {
        manager.Current!.OnCompleted(() =>
        {
            lock (_events)
                _events.Add(outgoingEvent);
            return Task.CompletedTask;
        });
        return Task.CompletedTask;
    }

    public Task<List<OutgoingEventInfo>> GetWaitingEventsAsync(
        int maxCount,
        Expression<Func<IOutgoingEventInfo, bool>>? filter = null,
        CancellationToken cancellationToken = default)
    {
        lock (_events)
            return Task.FromResult(_events.Where(e => filter?.Compile()(e) ?? true).Take(maxCount).ToList());
    }

    public Task DeleteAsync(Guid id)
    {
        if (FailDeletes-- > 0)
            throw new IOException("The connection broke before the deletion.");
        lock (_events)
            _events.RemoveAll(e => e.Id == id);
        return Task.CompletedTask;
    }

    public async Task DeleteManyAsync(IEnumerable<Guid> ids)
    {
        foreach (var id in ids)
            await DeleteAsync(id);
    }
}

public class InMemoryInbox : IEventInbox, ISingletonDependency
{
    private readonly List<IncomingEventInfo> _events = [];
    private readonly HashSet<Guid> _processed = [];

    public Task EnqueueAsync(IncomingEventInfo incomingEvent)
    {
        lock (_events)
            _events.Add(incomingEvent);
        return Task.CompletedTask;
    }

    public Task<List<IncomingEventInfo>> GetWaitingEventsAsync(
        int maxCount,
        Expression<Func<IIncomingEventInfo, bool>>? filter = null,
        CancellationToken cancellationToken = default)
    {
        lock (_events)
            return Task.FromResult(_events.Where(e => !_processed.Contains(e.Id) && (filter?.Compile()(e) ?? true)).Take(maxCount).ToList());
    }

    public Task MarkAsProcessedAsync(Guid id)
    {
        lock (_events)
            _processed.Add(id);
        return Task.CompletedTask;
    }

    public Task<bool> ExistsByMessageIdAsync(string messageId)
    {
        lock (_events)
            return Task.FromResult(_events.Exists(e => e.MessageId == messageId));
    }

    public Task DeleteOldEventsAsync() => Task.CompletedTask;
}
