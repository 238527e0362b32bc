using System.Collections.Concurrent;

namespace Volo.Abp.EventBus;

/// <summary>Who subscribed to what, and for an event all who want it: subscribers of its type and of its base types.</summary>
internal sealed class EventHandlerTable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Type, List<IEventHandlerFactory>> _factories = [];
    private readonly ConcurrentDictionary<Type, EventTypeWithEventHandlerFactories[]> _byEvent = new();

    public void Add(Type eventType, IEventHandlerFactory factory)
    {
        lock (_lock)
        {
            var factories = _factories.GetOrAdd(eventType, () => []);
            if (factory.IsInFactories(factories))
                return;
            factories.Add(factory);
            _byEvent.Clear();
        }
    }

    public void Remove(Type eventType, Predicate<IEventHandlerFactory> which)
    {
        lock (_lock)
        {
            _factories.GetValueOrDefault(eventType)?.RemoveAll(which);
            _byEvent.Clear();
        }
    }

    public EventTypeWithEventHandlerFactories[] For(Type eventType, Func<Type, int>? order = null)
    {
        if (_byEvent.TryGetValue(eventType, out var found))
            return found;
        lock (_lock)
        {
            found = Find(eventType, order ?? (_ => 0));
            _byEvent[eventType] = found;
            return found;
        }
    }

    // One entry a handler, since the order goes across the types they subscribed to.
    private EventTypeWithEventHandlerFactories[] Find(Type eventType, Func<Type, int> order) =>
        _factories
            .Where(pair => pair.Key.IsAssignableFrom(eventType))
            .SelectMany(pair => pair.Value, (pair, factory) => (pair.Key, Factory: factory))
            .OrderBy(entry => HandlerTypeOf(entry.Factory) is { } handler ? order(handler) : 0)
            .Select(entry => new EventTypeWithEventHandlerFactories(entry.Key, [entry.Factory]))
            .ToArray();

    public static Type? HandlerTypeOf(IEventHandlerFactory factory) => factory switch
    {
        IocEventHandlerFactory ioc => ioc.HandlerType,
        SingleInstanceHandlerFactory single => single.HandlerInstance.GetType(),
        TransientEventHandlerFactory transient => transient.HandlerType,
        _ => null,
    };
}
