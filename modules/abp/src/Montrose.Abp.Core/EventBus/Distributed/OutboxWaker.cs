using Volo.Abp.DependencyInjection;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>Tells the senders of this process that an outbox has got something, so that they need not wait for their period.</summary>
internal sealed class OutboxWaker : ISingletonDependency
{
    public event Action? Waking;

    public void Wake() => Waking?.Invoke();
}
