namespace Volo.Abp.Domain.Entities.Events;

/// <summary>The events that the entities of one save have recorded.</summary>
public class EntityEventReport
{
    public List<DomainEventEntry> DomainEvents { get; } = [];

    public List<DomainEventEntry> DistributedEvents { get; } = [];

    public override string ToString() => $"[{nameof(EntityEventReport)}] DomainEvents: {DomainEvents.Count}, DistributedEvents: {DistributedEvents.Count}";
}

[Serializable]
public class DomainEventEntry
{
    public DomainEventEntry(object sourceEntity, object eventData, long eventOrder)
    {
        SourceEntity = sourceEntity;
        EventData = eventData;
        EventOrder = eventOrder;
    }

    public object SourceEntity { get; }

    public object EventData { get; }

    public long EventOrder { get; }
}
