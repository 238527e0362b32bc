using System.Reflection;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Local;

/// <summary>Hands events to handlers in this process, in order, within the transaction.</summary>
[ExposeServices(typeof(ILocalEventBus), typeof(LocalEventBus))]
public class LocalEventBus : EventBusBase, ILocalEventBus, ISingletonDependency
{
    private readonly EventHandlerTable _handlers = new();

    public LocalEventBus(
        IOptions<AbpLocalEventBusOptions> options,
        IServiceScopeFactory serviceScopeFactory,
        ICurrentTenant currentTenant,
        IUnitOfWorkManager unitOfWorkManager,
        IEventHandlerInvoker eventHandlerInvoker)
        : base(serviceScopeFactory, currentTenant, unitOfWorkManager, eventHandlerInvoker)
    {
        Options = options.Value;
        Logger = NullLogger<LocalEventBus>.Instance;
        SubscribeHandlers(Options.Handlers);
    }

    public ILogger<LocalEventBus> Logger { get; set; }

    protected AbpLocalEventBusOptions Options { get; }

    public virtual IDisposable Subscribe<TEvent>(ILocalEventHandler<TEvent> handler)
        where TEvent : class => Subscribe(typeof(TEvent), handler);

    public override IDisposable Subscribe(Type eventType, IEventHandlerFactory factory)
    {
        _handlers.Add(eventType, factory);
        return new EventHandlerFactoryUnregistrar(this, eventType, factory);
    }

    public override void Unsubscribe<TEvent>(Func<TEvent, Task> action) =>
        _handlers.Remove(typeof(TEvent), f => f is SingleInstanceHandlerFactory { HandlerInstance: ActionEventHandler<TEvent> handler } && handler.Action == action);

    public override void Unsubscribe(Type eventType, IEventHandler handler) =>
        _handlers.Remove(eventType, f => f is SingleInstanceHandlerFactory single && single.HandlerInstance == handler);

    public override void Unsubscribe(Type eventType, IEventHandlerFactory factory) => _handlers.Remove(eventType, f => f == factory);

    public override void UnsubscribeAll(Type eventType) => _handlers.Remove(eventType, _ => true);

    public virtual List<EventTypeWithEventHandlerFactories> GetEventHandlerFactories(Type eventType) => [.. GetHandlerFactories(eventType)];

    public virtual Task PublishAsync(LocalEventMessage localEventMessage) =>
        TriggerHandlersAsync(localEventMessage.EventType, localEventMessage.EventData);

    protected override Task PublishToEventBusAsync(Type eventType, object eventData) =>
        PublishAsync(new LocalEventMessage(Guid.NewGuid(), eventData, eventType));

    protected override void AddToUnitOfWork(IUnitOfWork unitOfWork, UnitOfWorkEventRecord eventRecord) =>
        unitOfWork.AddOrReplaceLocalEvent(eventRecord);

    protected override IEnumerable<EventTypeWithEventHandlerFactories> GetHandlerFactories(Type eventType) =>
        _handlers.For(eventType, static handler => handler.GetCustomAttribute<LocalEventHandlerOrderAttribute>(inherit: true)?.Order ?? 0);

    private protected override bool Handles(Type handlerInterface) => handlerInterface.GetGenericTypeDefinition() == typeof(ILocalEventHandler<>);
}

public class LocalEventMessage
{
    public LocalEventMessage(Guid messageId, object eventData, Type eventType)
    {
        MessageId = messageId;
        EventData = eventData;
        EventType = eventType;
    }

    public Guid MessageId { get; }

    public object EventData { get; }

    public Type EventType { get; }
}
