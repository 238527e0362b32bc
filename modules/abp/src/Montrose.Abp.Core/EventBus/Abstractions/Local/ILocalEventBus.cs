namespace Volo.Abp.EventBus.Local;

/// <summary>Events inside the process; handlers take part in the unit of work.</summary>
public interface ILocalEventBus : IEventBus
{
    IDisposable Subscribe<TEvent>(ILocalEventHandler<TEvent> handler)
        where TEvent : class;

    List<EventTypeWithEventHandlerFactories> GetEventHandlerFactories(Type eventType);
}

/// <summary>Handlers with a lower order go first.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class LocalEventHandlerOrderAttribute : Attribute
{
    public LocalEventHandlerOrderAttribute(int order)
    {
        Order = order;
    }

    public int Order { get; set; }
}
