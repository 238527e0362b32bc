using Volo.Abp.EventBus.Distributed;

namespace Volo.Abp.EventBus;

public delegate Task EventHandlerMethodExecutorAsync(IEventHandler target, object parameter);

public interface IEventHandlerMethodExecutor
{
    EventHandlerMethodExecutorAsync ExecutorAsync { get; }
}

public class LocalEventHandlerMethodExecutor<TEvent> : IEventHandlerMethodExecutor
    where TEvent : class
{
    public EventHandlerMethodExecutorAsync ExecutorAsync => (target, parameter) => ExecuteAsync(target, (TEvent)parameter);

    public Task ExecuteAsync(IEventHandler target, TEvent parameters) => ((ILocalEventHandler<TEvent>)target).HandleEventAsync(parameters);
}

public class DistributedEventHandlerMethodExecutor<TEvent> : IEventHandlerMethodExecutor
    where TEvent : class
{
    public EventHandlerMethodExecutorAsync ExecutorAsync => (target, parameter) => ExecuteAsync(target, (TEvent)parameter);

    public Task ExecuteAsync(IEventHandler target, TEvent parameters) => ((IDistributedEventHandler<TEvent>)target).HandleEventAsync(parameters);
}

public class EventHandlerInvokerCacheItem
{
    public IEventHandlerMethodExecutor? Local { get; set; }

    public IEventHandlerMethodExecutor? Distributed { get; set; }
}
