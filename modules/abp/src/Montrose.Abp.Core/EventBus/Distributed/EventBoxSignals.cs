using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>Tells the workers of this process that a box has got something, so that they need not wait for their period.</summary>
internal sealed class EventBoxSignals : ISingletonDependency
{
    public event Action? OutboxFilled;

    public event Action? InboxFilled;

    public void OutboxFilledBy(IUnitOfWork unitOfWork) => AfterCommit(unitOfWork, nameof(OutboxFilled), () => OutboxFilled?.Invoke());

    public void InboxFilledBy(IUnitOfWork unitOfWork) => AfterCommit(unitOfWork, nameof(InboxFilled), () => InboxFilled?.Invoke());

    // Once a unit of work, however many events it stores.
    private void AfterCommit(IUnitOfWork unitOfWork, string what, Action raise)
    {
        if (!unitOfWork.Items.TryAdd(nameof(EventBoxSignals) + what, this))
            return;
        unitOfWork.OnCompleted(() =>
        {
            raise();
            return Task.CompletedTask;
        });
    }
}
