using Volo.Abp.DependencyInjection;

namespace Volo.Abp.EventBus;

/// <summary>A function that handles an event.</summary>
public class ActionEventHandler<TEvent> : ILocalEventHandler<TEvent>, ITransientDependency
{
    public ActionEventHandler(Func<TEvent, Task> handler)
    {
        Action = handler;
    }

    public Func<TEvent, Task> Action { get; }

    public Task HandleEventAsync(TEvent eventData) => Action(eventData);
}
