using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events.Distributed;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Uow;

namespace Volo.Abp.Domain.Entities.Events;

/// <inheritdoc cref="IEntityChangeEventHelper"/>
public class EntityChangeEventHelper : IEntityChangeEventHelper, ITransientDependency
{
    private const string EntityKey = "_Abp_Entity";

    public EntityChangeEventHelper(
        IUnitOfWorkManager unitOfWorkManager,
        IEntityToEtoMapper entityToEtoMapper,
        IOptions<AbpDistributedEntityEventOptions> distributedEntityEventOptions)
    {
        UnitOfWorkManager = unitOfWorkManager;
        EntityToEtoMapper = entityToEtoMapper;
        DistributedEntityEventOptions = distributedEntityEventOptions.Value;
    }

    public ILogger<EntityChangeEventHelper> Logger { get; set; } = NullLogger<EntityChangeEventHelper>.Instance;

    public ILocalEventBus LocalEventBus { get; set; } = default!;

    public IDistributedEventBus DistributedEventBus { get; set; } = default!;

    protected IUnitOfWorkManager UnitOfWorkManager { get; }

    protected IEntityToEtoMapper EntityToEtoMapper { get; }

    protected AbpDistributedEntityEventOptions DistributedEntityEventOptions { get; }

    public virtual void PublishEntityCreatedEvent(object entity) =>
        Publish(entity, typeof(EntityCreatedEventData<>), typeof(EntityCreatedEto<>));

    public virtual void PublishEntityUpdatedEvent(object entity) =>
        Publish(entity, typeof(EntityUpdatedEventData<>), typeof(EntityUpdatedEto<>));

    public virtual void PublishEntityDeletedEvent(object entity) =>
        Publish(entity, typeof(EntityDeletedEventData<>), typeof(EntityDeletedEto<>));

    private void Publish(object entity, Type localEventType, Type distributedEventType)
    {
        TriggerEventWithEntity(LocalEventBus, localEventType, entity, entity);
        if (DistributedEntityEventOptions.AutoEventSelectors.Count > 0
            && DistributedEntityEventOptions.AutoEventSelectors.IsMatch(entity.GetType())
            && EntityToEtoMapper.Map(entity) is { } eto)
        {
            TriggerEventWithEntity(DistributedEventBus, distributedEventType, eto, entity);
        }
    }

    protected virtual void TriggerEventWithEntity(IEventBus eventPublisher, Type genericEventType, object entityOrEto, object originalEntity)
    {
        // Outside a unit of work nothing says when to publish.
        if (UnitOfWorkManager.Current is not { } unitOfWork)
        {
            Logger.LogWarning("{EntityType} changed outside a unit of work: its change event is not published.", originalEntity.GetType().FullName);
            return;
        }

        var eventType = EntityEventTypes.Get(genericEventType, entityOrEto.GetType());
        var record = new UnitOfWorkEventRecord(eventType.Type, eventType.Create(entityOrEto), EventOrderGenerator.GetNext());
        record.Properties[EntityKey] = originalEntity;

        // An entity that changes twice in a unit of work is published once, with its last state.
        if (ReferenceEquals(eventPublisher, DistributedEventBus))
            unitOfWork.AddOrReplaceDistributedEvent(record, other => IsSameEntityEventRecord(record, other));
        else
            unitOfWork.AddOrReplaceLocalEvent(record, other => IsSameEntityEventRecord(record, other));
    }

    public bool IsSameEntityEventRecord(UnitOfWorkEventRecord record1, UnitOfWorkEventRecord record2) =>
        record1.EventType == record2.EventType
        && record1.Properties.TryGetValue(EntityKey, out var entity1)
        && record2.Properties.TryGetValue(EntityKey, out var entity2)
        && (ReferenceEquals(entity1, entity2)
            || (entity1 is IEntity first && entity2 is IEntity second && EntityHelper.EntityEquals(first, second)));
}
