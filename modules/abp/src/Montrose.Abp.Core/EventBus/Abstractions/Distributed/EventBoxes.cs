using System.Linq.Expressions;
using Volo.Abp.Data;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>Events to be sent, stored in the transaction that raised them.</summary>
public interface IEventOutbox
{
    Task EnqueueAsync(OutgoingEventInfo outgoingEvent);

    /// <summary>Oldest first.</summary>
    Task<List<OutgoingEventInfo>> GetWaitingEventsAsync(
        int maxCount,
        Expression<Func<IOutgoingEventInfo, bool>>? filter = null,
        CancellationToken cancellationToken = default);

    Task DeleteAsync(Guid id);

    Task DeleteManyAsync(IEnumerable<Guid> ids);
}

/// <summary>Events received, stored so that each is handled once.</summary>
public interface IEventInbox
{
    Task EnqueueAsync(IncomingEventInfo incomingEvent);

    /// <summary>Oldest first.</summary>
    Task<List<IncomingEventInfo>> GetWaitingEventsAsync(
        int maxCount,
        Expression<Func<IIncomingEventInfo, bool>>? filter = null,
        CancellationToken cancellationToken = default);

    Task MarkAsProcessedAsync(Guid id);

    Task<bool> ExistsByMessageIdAsync(string messageId);

    Task DeleteOldEventsAsync();
}

public interface IOutgoingEventInfo : IHasExtraProperties
{
    Guid Id { get; }

    string EventName { get; }

    byte[] EventData { get; }

    DateTime CreationTime { get; }
}

public interface IIncomingEventInfo : IHasExtraProperties
{
    Guid Id { get; }

    string MessageId { get; }

    string EventName { get; }

    byte[] EventData { get; }

    DateTime CreationTime { get; }
}

public interface IOutboxSender
{
    Task StartAsync(OutboxConfig outboxConfig, CancellationToken cancellationToken = default);

    Task StopAsync(CancellationToken cancellationToken = default);
}

public interface IInboxProcessor
{
    Task StartAsync(InboxConfig inboxConfig, CancellationToken cancellationToken = default);

    Task StopAsync(CancellationToken cancellationToken = default);
}

public interface ISupportsEventBoxes
{
    Task PublishFromOutboxAsync(OutgoingEventInfo outgoingEvent, OutboxConfig outboxConfig);

    Task PublishManyFromOutboxAsync(IEnumerable<OutgoingEventInfo> outgoingEvents, OutboxConfig outboxConfig);

    Task ProcessFromInboxAsync(IncomingEventInfo incomingEvent, InboxConfig inboxConfig);
}
