namespace Volo.Abp.EventBus;

public class EventHandlerDisposeWrapper : IEventHandlerDisposeWrapper
{
    private readonly Action? _disposeAction;

    public EventHandlerDisposeWrapper(IEventHandler eventHandler, Action? disposeAction = null)
    {
        EventHandler = eventHandler;
        _disposeAction = disposeAction;
    }

    public IEventHandler EventHandler { get; }

    public void Dispose() => _disposeAction?.Invoke();
}

/// <summary>Resolves the handler, in a scope of its own for each event.</summary>
public class IocEventHandlerFactory : IEventHandlerFactory, IDisposable
{
    public IocEventHandlerFactory(IServiceScopeFactory scopeFactory, Type handlerType)
    {
        ScopeFactory = scopeFactory;
        HandlerType = handlerType;
    }

    public Type HandlerType { get; }

    protected IServiceScopeFactory ScopeFactory { get; }

    public IEventHandlerDisposeWrapper GetHandler()
    {
        var scope = ScopeFactory.CreateScope();
        return new EventHandlerDisposeWrapper((IEventHandler)scope.ServiceProvider.GetRequiredService(HandlerType), scope.Dispose);
    }

    public bool IsInFactories(List<IEventHandlerFactory> handlerFactories) =>
        handlerFactories.OfType<IocEventHandlerFactory>().Any(f => f.HandlerType == HandlerType);

    public void Dispose() => GC.SuppressFinalize(this);
}

/// <summary>Always the same handler.</summary>
public class SingleInstanceHandlerFactory : IEventHandlerFactory
{
    public SingleInstanceHandlerFactory(IEventHandler handler)
    {
        HandlerInstance = handler;
    }

    public IEventHandler HandlerInstance { get; }

    public IEventHandlerDisposeWrapper GetHandler() => new EventHandlerDisposeWrapper(HandlerInstance);

    public bool IsInFactories(List<IEventHandlerFactory> handlerFactories) =>
        handlerFactories.OfType<SingleInstanceHandlerFactory>().Any(f => f.HandlerInstance == HandlerInstance);
}

/// <summary>A new handler each time, without the container.</summary>
public class TransientEventHandlerFactory : IEventHandlerFactory
{
    public TransientEventHandlerFactory(Type handlerType)
    {
        HandlerType = handlerType;
    }

    public Type HandlerType { get; }

    public virtual IEventHandlerDisposeWrapper GetHandler()
    {
        var handler = CreateHandler();
        return new EventHandlerDisposeWrapper(handler, () => (handler as IDisposable)?.Dispose());
    }

    public bool IsInFactories(List<IEventHandlerFactory> handlerFactories) =>
        handlerFactories.OfType<TransientEventHandlerFactory>().Any(f => f.HandlerType == HandlerType);

    protected virtual IEventHandler CreateHandler() => (IEventHandler)Activator.CreateInstance(HandlerType)!;
}

public class TransientEventHandlerFactory<THandler> : TransientEventHandlerFactory
    where THandler : IEventHandler, new()
{
    public TransientEventHandlerFactory()
        : base(typeof(THandler))
    {
    }

    protected override IEventHandler CreateHandler() => new THandler();
}

/// <summary>Takes a subscription back.</summary>
public class EventHandlerFactoryUnregistrar : IDisposable
{
    private readonly IEventBus _eventBus;
    private readonly Type _eventType;
    private readonly IEventHandlerFactory _factory;

    public EventHandlerFactoryUnregistrar(IEventBus eventBus, Type eventType, IEventHandlerFactory factory)
    {
        _eventBus = eventBus;
        _eventType = eventType;
        _factory = factory;
    }

    public void Dispose() => _eventBus.Unsubscribe(_eventType, _factory);
}
