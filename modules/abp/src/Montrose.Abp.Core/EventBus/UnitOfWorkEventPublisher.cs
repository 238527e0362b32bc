using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus;

/// <summary>Publishes what a unit of work collected.</summary>
[Dependency(ReplaceServices = true)]
public class UnitOfWorkEventPublisher : IUnitOfWorkEventPublisher, IOutboxPublisher, ITransientDependency
{
    private readonly ILocalEventBus _localEventBus;
    private readonly IDistributedEventBus _distributedEventBus;

    public UnitOfWorkEventPublisher(ILocalEventBus localEventBus, IDistributedEventBus distributedEventBus)
    {
        _localEventBus = localEventBus;
        _distributedEventBus = distributedEventBus;
    }

    public async Task PublishLocalEventsAsync(IEnumerable<UnitOfWorkEventRecord> localEvents)
    {
        foreach (var record in localEvents)
            await _localEventBus.PublishAsync(record.EventType, record.EventData, onUnitOfWorkComplete: false);
    }

    public async Task PublishDistributedEventsAsync(IEnumerable<UnitOfWorkEventRecord> distributedEvents)
    {
        foreach (var record in distributedEvents)
            await _distributedEventBus.PublishAsync(record.EventType, record.EventData, onUnitOfWorkComplete: false, record.UseOutbox);
    }

    Task<bool> IOutboxPublisher.TryAddToOutboxAsync(UnitOfWorkEventRecord record) =>
        record.UseOutbox && _distributedEventBus is DistributedEventBusBase bus
            ? bus.TryAddToOutboxAsync(record.EventType, record.EventData)
            : Threading.TaskCache.FalseResult;
}
