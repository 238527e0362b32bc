using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Tracing;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>Base of buses that may store events in an outbox before and in an inbox after they travel.</summary>
public abstract class DistributedEventBusBase : EventBusBase, IDistributedEventBus, ISupportsEventBoxes
{
    protected DistributedEventBusBase(
        IServiceScopeFactory serviceScopeFactory,
        ICurrentTenant currentTenant,
        IUnitOfWorkManager unitOfWorkManager,
        IOptions<AbpDistributedEventBusOptions> abpDistributedEventBusOptions,
        IGuidGenerator guidGenerator,
        IClock clock,
        IEventHandlerInvoker eventHandlerInvoker,
        ILocalEventBus localEventBus,
        ICorrelationIdProvider correlationIdProvider)
        : base(serviceScopeFactory, currentTenant, unitOfWorkManager, eventHandlerInvoker)
    {
        GuidGenerator = guidGenerator;
        Clock = clock;
        AbpDistributedEventBusOptions = abpDistributedEventBusOptions.Value;
        LocalEventBus = localEventBus;
        CorrelationIdProvider = correlationIdProvider;
    }

    protected IGuidGenerator GuidGenerator { get; }

    protected IClock Clock { get; }

    protected AbpDistributedEventBusOptions AbpDistributedEventBusOptions { get; }

    protected ILocalEventBus LocalEventBus { get; }

    protected ICorrelationIdProvider CorrelationIdProvider { get; }

    public IDisposable Subscribe<TEvent>(IDistributedEventHandler<TEvent> handler)
        where TEvent : class => Subscribe(typeof(TEvent), handler);

    public override Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true) =>
        PublishAsync(eventType, eventData, onUnitOfWorkComplete, useOutbox: true);

    public Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true)
        where TEvent : class => PublishAsync(typeof(TEvent), eventData, onUnitOfWorkComplete, useOutbox);

    public virtual async Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true)
    {
        if (onUnitOfWorkComplete && UnitOfWorkManager.Current is { } unitOfWork)
        {
            AddToUnitOfWork(unitOfWork, new UnitOfWorkEventRecord(eventType, eventData, EventOrderGenerator.GetNext(), useOutbox));
            return;
        }

        if (useOutbox && await AddToOutboxAsync(eventType, eventData))
            return;
        await PublishToEventBusAsync(eventType, eventData);
        await TriggerDistributedEventSentAsync(new DistributedEventSent
        {
            Source = DistributedEventSource.Direct,
            EventName = EventNameAttribute.GetNameOrDefault(eventType),
            EventData = eventData,
        });
    }

    public abstract Task PublishFromOutboxAsync(OutgoingEventInfo outgoingEvent, OutboxConfig outboxConfig);

    public abstract Task PublishManyFromOutboxAsync(IEnumerable<OutgoingEventInfo> outgoingEvents, OutboxConfig outboxConfig);

    public abstract Task ProcessFromInboxAsync(IncomingEventInfo incomingEvent, InboxConfig inboxConfig);

    internal Task<bool> TryAddToOutboxAsync(Type eventType, object eventData) => AddToOutboxAsync(eventType, eventData);

    /// <summary>Stores the event with the current unit of work; false where there is none, or no outbox for it.</summary>
    protected virtual async Task<bool> AddToOutboxAsync(Type eventType, object eventData)
    {
        if (AbpDistributedEventBusOptions.Outboxes.Count == 0 || UnitOfWorkManager.Current is not { } unitOfWork)
            return false;

        foreach (var outbox in AbpDistributedEventBusOptions.Outboxes.Values.OrderBy(o => o.Selector is null))
        {
            if (outbox.Selector?.Invoke(eventType) == false)
                continue;

            var store = (IEventOutbox)unitOfWork.ServiceProvider.GetRequiredService(outbox.ImplementationType);
            var eventName = EventNameAttribute.GetNameOrDefault(eventType);
            await OnAddToOutboxAsync(eventName, eventType, eventData);
            var outgoing = new OutgoingEventInfo(GuidGenerator.Create(), eventName, Serialize(eventData), Clock.Now);
            if (CorrelationIdProvider.Get() is { } correlationId)
                outgoing.SetCorrelationId(correlationId);
            await store.EnqueueAsync(outgoing);
            unitOfWork.ServiceProvider.GetService<EventBoxSignals>()?.OutboxFilledBy(unitOfWork);
            return true;
        }

        return false;
    }

    protected virtual Task OnAddToOutboxAsync(string eventName, Type eventType, object eventData) => Task.CompletedTask;

    /// <summary>True where an inbox took the event, or had it already.</summary>
    protected async Task<bool> AddToInboxAsync(string? messageId, string eventName, Type eventType, object eventData, string? correlationId)
    {
        if (AbpDistributedEventBusOptions.Inboxes.Count == 0)
            return false;

        using var unitOfWork = UnitOfWorkManager.Begin(isTransactional: true);
        var added = false;
        foreach (var inbox in AbpDistributedEventBusOptions.Inboxes.Values.OrderBy(i => i.EventSelector is null))
        {
            if (inbox.EventSelector?.Invoke(eventType) == false)
                continue;

            var store = (IEventInbox)unitOfWork.ServiceProvider.GetRequiredService(inbox.ImplementationType);
            added = true;
            if (!messageId.IsNullOrEmpty() && await store.ExistsByMessageIdAsync(messageId))
                continue;

            var incoming = new IncomingEventInfo(GuidGenerator.Create(), messageId!, eventName, Serialize(eventData), Clock.Now);
            if (correlationId is not null)
                incoming.SetCorrelationId(correlationId);
            await store.EnqueueAsync(incoming);
            unitOfWork.ServiceProvider.GetService<EventBoxSignals>()?.InboxFilledBy(unitOfWork);
        }

        await unitOfWork.CompleteAsync();
        return added;
    }

    protected abstract byte[] Serialize(object eventData);

    protected virtual async Task TriggerHandlersDirectAsync(Type eventType, object eventData)
    {
        await TriggerDistributedEventReceivedAsync(Received(DistributedEventSource.Direct, eventType, eventData));
        await TriggerHandlersAsync(eventType, eventData);
    }

    protected virtual async Task TriggerHandlersFromInboxAsync(
        Type eventType,
        object eventData,
        List<Exception> exceptions,
        InboxConfig? inboxConfig = null)
    {
        await TriggerDistributedEventReceivedAsync(Received(DistributedEventSource.Inbox, eventType, eventData));
        await TriggerHandlersAsync(eventType, eventData, exceptions, inboxConfig);
    }

    public virtual Task TriggerDistributedEventSentAsync(DistributedEventSent distributedEvent) =>
        NotifyAsync(typeof(DistributedEventSent), distributedEvent);

    public virtual Task TriggerDistributedEventReceivedAsync(DistributedEventReceived distributedEvent) =>
        NotifyAsync(typeof(DistributedEventReceived), distributedEvent);

    private Task NotifyAsync(Type noticeType, object notice) =>
        LocalEventBus.GetEventHandlerFactories(noticeType).Count == 0
            ? Task.CompletedTask
            : LocalEventBus.PublishAsync(noticeType, notice, onUnitOfWorkComplete: false);

    private static DistributedEventReceived Received(DistributedEventSource source, Type eventType, object eventData) => new()
    {
        Source = source,
        EventName = EventNameAttribute.GetNameOrDefault(eventType),
        EventData = eventData,
    };
}
