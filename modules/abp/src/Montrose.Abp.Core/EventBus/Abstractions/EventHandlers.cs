namespace Volo.Abp.EventBus;

/// <summary>Implement <see cref="ILocalEventHandler{TEvent}"/> or its distributed sister, not this.</summary>
public interface IEventHandler
{
}

public interface ILocalEventHandler<in TEvent> : IEventHandler
{
    Task HandleEventAsync(TEvent eventData);
}

public interface IEventHandlerDisposeWrapper : IDisposable
{
    IEventHandler EventHandler { get; }
}

public interface IEventHandlerFactory
{
    IEventHandlerDisposeWrapper GetHandler();

    bool IsInFactories(List<IEventHandlerFactory> handlerFactories);
}

public interface IEventHandlerInvoker
{
    Task InvokeAsync(IEventHandler eventHandler, object eventData, Type eventType);
}

/// <summary>An event that knows its tenant, so that handlers run there.</summary>
public interface IEventDataMayHaveTenantId
{
    bool IsMultiTenant(out Guid? tenantId);
}

/// <summary>A generic event that is also published for the base class of its argument.</summary>
public interface IEventDataWithInheritableGenericArgument
{
    object[] GetConstructorArgs();
}
