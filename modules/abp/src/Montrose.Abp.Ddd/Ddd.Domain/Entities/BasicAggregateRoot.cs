using Volo.Abp.Uow;

namespace Volo.Abp.Domain.Entities;

/// <summary>An aggregate root that records events.</summary>
[Serializable]
public abstract class BasicAggregateRoot : Entity, IAggregateRoot, IGeneratesDomainEvents
{
    private DomainEventList _events;

    protected BasicAggregateRoot()
    {
    }

    public virtual IEnumerable<DomainEventRecord> GetLocalEvents() => _events.Local;

    public virtual IEnumerable<DomainEventRecord> GetDistributedEvents() => _events.Distributed;

    public virtual void ClearLocalEvents() => _events.ClearLocal();

    public virtual void ClearDistributedEvents() => _events.ClearDistributed();

    protected virtual void AddLocalEvent(object eventData) => _events.AddLocal(eventData);

    protected virtual void AddDistributedEvent(object eventData) => _events.AddDistributed(eventData);
}

/// <inheritdoc cref="BasicAggregateRoot"/>
[Serializable]
public abstract class BasicAggregateRoot<TKey> : Entity<TKey>, IAggregateRoot<TKey>, IGeneratesDomainEvents
{
    private DomainEventList _events;

    protected BasicAggregateRoot()
    {
    }

    protected BasicAggregateRoot(TKey id)
        : base(id)
    {
    }

    public virtual IEnumerable<DomainEventRecord> GetLocalEvents() => _events.Local;

    public virtual IEnumerable<DomainEventRecord> GetDistributedEvents() => _events.Distributed;

    public virtual void ClearLocalEvents() => _events.ClearLocal();

    public virtual void ClearDistributedEvents() => _events.ClearDistributed();

    protected virtual void AddLocalEvent(object eventData) => _events.AddLocal(eventData);

    protected virtual void AddDistributedEvent(object eventData) => _events.AddDistributed(eventData);
}

/// <summary>The two lists of an aggregate's events; most aggregates are only read, so that nothing is allocated before the first event.</summary>
[Serializable]
internal struct DomainEventList
{
    private List<DomainEventRecord>? _local;
    private List<DomainEventRecord>? _distributed;

    public readonly IEnumerable<DomainEventRecord> Local => _local ?? (IEnumerable<DomainEventRecord>)[];

    public readonly IEnumerable<DomainEventRecord> Distributed => _distributed ?? (IEnumerable<DomainEventRecord>)[];

    public void AddLocal(object eventData) => (_local ??= []).Add(new DomainEventRecord(eventData, EventOrderGenerator.GetNext()));

    public void AddDistributed(object eventData) => (_distributed ??= []).Add(new DomainEventRecord(eventData, EventOrderGenerator.GetNext()));

    public void ClearLocal() => _local = null;

    public void ClearDistributed() => _distributed = null;
}
