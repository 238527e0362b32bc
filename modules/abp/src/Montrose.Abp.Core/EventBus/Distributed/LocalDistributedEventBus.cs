using System.Collections.Concurrent;
using System.Text;
using Volo.Abp.Collections;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Guids;
using Volo.Abp.Json;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Tracing;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>The distributed bus of an application that is one process: what is sent arrives here.</summary>
[Dependency(TryRegister = true)]
[ExposeServices(typeof(IDistributedEventBus), typeof(LocalDistributedEventBus))]
public class LocalDistributedEventBus : DistributedEventBusBase, ISingletonDependency
{
    private readonly EventHandlerTable _handlers = new();
    private readonly IJsonSerializer _serializer;

    public LocalDistributedEventBus(
        IServiceScopeFactory serviceScopeFactory,
        ICurrentTenant currentTenant,
        IUnitOfWorkManager unitOfWorkManager,
        IOptions<AbpDistributedEventBusOptions> abpDistributedEventBusOptions,
        IGuidGenerator guidGenerator,
        IClock clock,
        IEventHandlerInvoker eventHandlerInvoker,
        ILocalEventBus localEventBus,
        ICorrelationIdProvider correlationIdProvider,
        IJsonSerializer serializer)
        : base(
            serviceScopeFactory,
            currentTenant,
            unitOfWorkManager,
            abpDistributedEventBusOptions,
            guidGenerator,
            clock,
            eventHandlerInvoker,
            localEventBus,
            correlationIdProvider)
    {
        _serializer = serializer;
        Subscribe(abpDistributedEventBusOptions.Value.Handlers);
    }

    protected ConcurrentDictionary<string, Type> EventTypes { get; } = new(StringComparer.Ordinal);

    public virtual void Subscribe(ITypeList<IEventHandler> handlers) => SubscribeHandlers(handlers);

    public override IDisposable Subscribe(Type eventType, IEventHandlerFactory factory)
    {
        EventTypes.TryAdd(EventNameAttribute.GetNameOrDefault(eventType), eventType);
        _handlers.Add(eventType, factory);
        return new EventHandlerFactoryUnregistrar(this, eventType, factory);
    }

    public override void Unsubscribe<TEvent>(Func<TEvent, Task> action) =>
        _handlers.Remove(typeof(TEvent), f => f is SingleInstanceHandlerFactory { HandlerInstance: ActionEventHandler<TEvent> handler } && handler.Action == action);

    public override void Unsubscribe(Type eventType, IEventHandler handler) =>
        _handlers.Remove(eventType, f => f is SingleInstanceHandlerFactory single && single.HandlerInstance == handler);

    public override void Unsubscribe(Type eventType, IEventHandlerFactory factory) => _handlers.Remove(eventType, f => f == factory);

    public override void UnsubscribeAll(Type eventType) => _handlers.Remove(eventType, _ => true);

    public override async Task PublishFromOutboxAsync(OutgoingEventInfo outgoingEvent, OutboxConfig outboxConfig)
    {
        if (EventTypes.GetOrDefault(outgoingEvent.EventName) is not { } eventType)
            return;

        var eventData = Deserialize(outgoingEvent.EventData, eventType);
        using (CorrelationIdProvider.Change(outgoingEvent.GetCorrelationId()))
        {
            await TriggerDistributedEventSentAsync(new DistributedEventSent
            {
                Source = DistributedEventSource.Outbox,
                EventName = outgoingEvent.EventName,
                EventData = eventData,
            });
            await ReceiveAsync(outgoingEvent.Id.ToString("N"), eventType, eventData, outgoingEvent.GetCorrelationId(), requiresNew: true);
        }
    }

    public override async Task PublishManyFromOutboxAsync(IEnumerable<OutgoingEventInfo> outgoingEvents, OutboxConfig outboxConfig)
    {
        foreach (var outgoingEvent in outgoingEvents)
            await PublishFromOutboxAsync(outgoingEvent, outboxConfig);
    }

    public override async Task ProcessFromInboxAsync(IncomingEventInfo incomingEvent, InboxConfig inboxConfig)
    {
        if (EventTypes.GetOrDefault(incomingEvent.EventName) is not { } eventType)
            return;

        var exceptions = new List<Exception>();
        using (CorrelationIdProvider.Change(incomingEvent.GetCorrelationId()))
            await TriggerHandlersFromInboxAsync(eventType, Deserialize(incomingEvent.EventData, eventType), exceptions, inboxConfig);
        if (exceptions.Count > 0)
            ThrowOriginalExceptions(eventType, exceptions);
    }

    // An event that no outbox stored has no id to recognise it by, so each time it is published it is another one.
    protected override Task PublishToEventBusAsync(Type eventType, object eventData) =>
        ReceiveAsync(Guid.NewGuid().ToString("N"), eventType, eventData, CorrelationIdProvider.Get(), requiresNew: false);

    protected override void AddToUnitOfWork(IUnitOfWork unitOfWork, UnitOfWorkEventRecord eventRecord) =>
        unitOfWork.AddOrReplaceDistributedEvent(eventRecord);

    protected override byte[] Serialize(object eventData) => Encoding.UTF8.GetBytes(_serializer.Serialize(eventData));

    protected override Task OnAddToOutboxAsync(string eventName, Type eventType, object eventData)
    {
        EventTypes.TryAdd(eventName, eventType);
        return base.OnAddToOutboxAsync(eventName, eventType, eventData);
    }

    protected override IEnumerable<EventTypeWithEventHandlerFactories> GetHandlerFactories(Type eventType) => _handlers.For(eventType);

    private protected override bool Handles(Type handlerInterface) => handlerInterface.GetGenericTypeDefinition() == typeof(IDistributedEventHandler<>);

    /// <summary>All handlers of an event do their work in one transaction, or none of them does.</summary>
    private async Task ReceiveAsync(string messageId, Type eventType, object eventData, string? correlationId, bool requiresNew)
    {
        if (await AddToInboxAsync(messageId, EventNameAttribute.GetNameOrDefault(eventType), eventType, eventData, correlationId))
            return;

        using var unitOfWork = UnitOfWorkManager.Begin(requiresNew, isTransactional: true);
        await TriggerHandlersDirectAsync(eventType, eventData);
        await unitOfWork.CompleteAsync();
    }

    private object Deserialize(byte[] eventData, Type eventType) => _serializer.Deserialize(eventType, Encoding.UTF8.GetString(eventData));
}
