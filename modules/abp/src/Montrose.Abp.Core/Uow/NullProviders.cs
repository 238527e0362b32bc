using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

[Dependency(TryRegister = true)]
public class NullUnitOfWorkTransactionBehaviourProvider : IUnitOfWorkTransactionBehaviourProvider, ISingletonDependency
{
    public bool? IsTransactional => null;
}

[Dependency(TryRegister = true)]
public class NullUnitOfWorkEventPublisher : IUnitOfWorkEventPublisher, ISingletonDependency
{
    public Task PublishLocalEventsAsync(IEnumerable<UnitOfWorkEventRecord> localEvents) => Task.CompletedTask;

    public Task PublishDistributedEventsAsync(IEnumerable<UnitOfWorkEventRecord> distributedEvents) => Task.CompletedTask;
}
