using Volo.Abp.Collections;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Reflection;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus;

/// <summary>What the local and the distributed bus share: subscriptions, waiting for the unit of work, calling handlers.</summary>
public abstract class EventBusBase : IEventBus
{
    protected EventBusBase(
        IServiceScopeFactory serviceScopeFactory,
        ICurrentTenant currentTenant,
        IUnitOfWorkManager unitOfWorkManager,
        IEventHandlerInvoker eventHandlerInvoker)
    {
        ServiceScopeFactory = serviceScopeFactory;
        CurrentTenant = currentTenant;
        UnitOfWorkManager = unitOfWorkManager;
        EventHandlerInvoker = eventHandlerInvoker;
    }

    protected IServiceScopeFactory ServiceScopeFactory { get; }

    protected ICurrentTenant CurrentTenant { get; }

    protected IUnitOfWorkManager UnitOfWorkManager { get; }

    protected IEventHandlerInvoker EventHandlerInvoker { get; }

    public virtual IDisposable Subscribe<TEvent>(Func<TEvent, Task> action)
        where TEvent : class => Subscribe(typeof(TEvent), new ActionEventHandler<TEvent>(action));

    public virtual IDisposable Subscribe<TEvent, THandler>()
        where TEvent : class
        where THandler : IEventHandler, new() => Subscribe(typeof(TEvent), new TransientEventHandlerFactory<THandler>());

    public virtual IDisposable Subscribe(Type eventType, IEventHandler handler) => Subscribe(eventType, new SingleInstanceHandlerFactory(handler));

    public virtual IDisposable Subscribe<TEvent>(IEventHandlerFactory factory)
        where TEvent : class => Subscribe(typeof(TEvent), factory);

    public abstract IDisposable Subscribe(Type eventType, IEventHandlerFactory factory);

    public abstract void Unsubscribe<TEvent>(Func<TEvent, Task> action)
        where TEvent : class;

    public virtual void Unsubscribe<TEvent>(ILocalEventHandler<TEvent> handler)
        where TEvent : class => Unsubscribe(typeof(TEvent), handler);

    public abstract void Unsubscribe(Type eventType, IEventHandler handler);

    public virtual void Unsubscribe<TEvent>(IEventHandlerFactory factory)
        where TEvent : class => Unsubscribe(typeof(TEvent), factory);

    public abstract void Unsubscribe(Type eventType, IEventHandlerFactory factory);

    public virtual void UnsubscribeAll<TEvent>()
        where TEvent : class => UnsubscribeAll(typeof(TEvent));

    public abstract void UnsubscribeAll(Type eventType);

    public Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true)
        where TEvent : class => PublishAsync(typeof(TEvent), eventData, onUnitOfWorkComplete);

    public virtual Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true)
    {
        if (!onUnitOfWorkComplete || UnitOfWorkManager.Current is not { } unitOfWork)
            return PublishToEventBusAsync(eventType, eventData);
        AddToUnitOfWork(unitOfWork, new UnitOfWorkEventRecord(eventType, eventData, EventOrderGenerator.GetNext()));
        return Task.CompletedTask;
    }

    protected abstract Task PublishToEventBusAsync(Type eventType, object eventData);

    protected abstract void AddToUnitOfWork(IUnitOfWork unitOfWork, UnitOfWorkEventRecord eventRecord);

    public virtual async Task TriggerHandlersAsync(Type eventType, object eventData)
    {
        var exceptions = new List<Exception>();
        await TriggerHandlersAsync(eventType, eventData, exceptions);
        if (exceptions.Count > 0)
            ThrowOriginalExceptions(eventType, exceptions);
    }

    /// <summary>Every handler is called, whichever of them fails.</summary>
    protected virtual async Task TriggerHandlersAsync(
        Type eventType,
        object eventData,
        List<Exception> exceptions,
        InboxConfig? inboxConfig = null)
    {
        foreach (var subscription in GetHandlerFactories(eventType))
        {
            foreach (var factory in subscription.EventHandlerFactories.ToArray())
                await TriggerHandlerAsync(factory, subscription.EventType, eventData, exceptions, inboxConfig);
        }

        if (eventData is IEventDataWithInheritableGenericArgument inheritable && BaseEventOf(eventType, inheritable) is { } baseEvent)
            await TriggerHandlersAsync(baseEvent.GetType(), baseEvent, exceptions, inboxConfig);
    }

    protected void ThrowOriginalExceptions(Type eventType, List<Exception> exceptions)
    {
        if (exceptions.Count == 1)
            exceptions[0].ReThrow();
        throw new AggregateException($"More than one error has occurred while triggering the event: {eventType}", exceptions);
    }

    protected virtual void SubscribeHandlers(ITypeList<IEventHandler> handlers)
    {
        foreach (var handler in handlers)
        {
            foreach (var @interface in handler.GetInterfaces())
            {
                if (typeof(IEventHandler).IsAssignableFrom(@interface) && @interface.GenericTypeArguments is [var eventType] && Handles(@interface))
                    Subscribe(eventType, new IocEventHandlerFactory(ServiceScopeFactory, handler));
            }
        }
    }

    /// <summary>Whether this bus serves handlers of this interface.</summary>
    private protected abstract bool Handles(Type handlerInterface);

    protected abstract IEnumerable<EventTypeWithEventHandlerFactories> GetHandlerFactories(Type eventType);

    protected virtual async Task TriggerHandlerAsync(
        IEventHandlerFactory asyncHandlerFactory,
        Type eventType,
        object eventData,
        List<Exception> exceptions,
        InboxConfig? inboxConfig = null)
    {
        try
        {
            using var handler = asyncHandlerFactory.GetHandler();
            if (inboxConfig?.HandlerSelector is { } selects && !selects(DynamicProxy.ProxyHelper.GetUnProxiedType(handler.EventHandler)))
                return;
            using (CurrentTenant.Change(GetEventDataTenantId(eventData)))
                await InvokeEventHandlerAsync(handler.EventHandler, eventData, eventType);
        }
        catch (Exception ex)
        {
            exceptions.Add(ex);
        }
    }

    protected virtual Task InvokeEventHandlerAsync(IEventHandler eventHandler, object eventData, Type eventType) =>
        EventHandlerInvoker.InvokeAsync(eventHandler, eventData, eventType);

    protected virtual Guid? GetEventDataTenantId(object eventData) => eventData switch
    {
        IMultiTenant multiTenant => multiTenant.TenantId,
        IEventDataMayHaveTenantId mayHave when mayHave.IsMultiTenant(out var tenantId) => tenantId,
        _ => CurrentTenant.Id,
    };

    private static object? BaseEventOf(Type eventType, IEventDataWithInheritableGenericArgument eventData)
    {
        if (!eventType.IsGenericType || eventType.GenericTypeArguments is not [var argument] || argument.BaseType is not { } baseArgument)
            return null;
        var definition = eventType.GetGenericTypeDefinition();
        var allowed = definition.GetGenericArguments()[0].GetGenericParameterConstraints();
        if (baseArgument == typeof(object) || !Array.TrueForAll(allowed, c => c.IsAssignableFrom(baseArgument)))
            return null;
        return Activator.CreateInstance(definition.MakeGenericType(baseArgument), eventData.GetConstructorArgs());
    }
}
