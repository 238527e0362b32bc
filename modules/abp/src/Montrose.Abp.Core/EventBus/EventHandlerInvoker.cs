using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace Volo.Abp.EventBus;

/// <summary>Calls a handler that is known only by its type; how is found out once.</summary>
public class EventHandlerInvoker : IEventHandlerInvoker, ISingletonDependency
{
    private readonly ConcurrentDictionary<(Type Handler, Type Event), EventHandlerInvokerCacheItem> _executors = new();

    public async Task InvokeAsync(IEventHandler eventHandler, object eventData, Type eventType)
    {
        var item = _executors.GetOrAdd((eventHandler.GetType(), eventType), static key => Find(key.Handler, key.Event));
        if (item.Local is not null)
            await item.Local.ExecutorAsync(eventHandler, eventData);
        if (item.Distributed is not null)
            await item.Distributed.ExecutorAsync(eventHandler, eventData);
        if (item.Local is null && item.Distributed is null)
            throw new AbpException($"The object instance is not an event handler. Object type: {eventHandler.GetType().AssemblyQualifiedName}");
    }

    private static EventHandlerInvokerCacheItem Find(Type handler, Type eventType) => new()
    {
        Local = typeof(ILocalEventHandler<>).MakeGenericType(eventType).IsAssignableFrom(handler)
            ? Make(typeof(LocalEventHandlerMethodExecutor<>), eventType)
            : null,
        Distributed = typeof(IDistributedEventHandler<>).MakeGenericType(eventType).IsAssignableFrom(handler)
            ? Make(typeof(DistributedEventHandlerMethodExecutor<>), eventType)
            : null,
    };

    private static IEventHandlerMethodExecutor Make(Type executor, Type eventType) =>
        (IEventHandlerMethodExecutor)Activator.CreateInstance(executor.MakeGenericType(eventType))!;
}
