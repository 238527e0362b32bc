using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>An aggregate root that remembers who created it and when.</summary>
public abstract class CreationAuditedAggregateRoot : AggregateRoot, ICreationAuditedObject
{
    protected CreationAuditedAggregateRoot()
    {
    }

    public virtual DateTime CreationTime { get; protected set; }

    public virtual Guid? CreatorId { get; protected set; }
}

/// <summary>An aggregate root that remembers who created it and when.</summary>
public abstract class CreationAuditedAggregateRoot<TKey> : AggregateRoot<TKey>, ICreationAuditedObject
{
    protected CreationAuditedAggregateRoot()
    {
    }

    protected CreationAuditedAggregateRoot(TKey id)
        : base(id)
    {
    }

    public virtual DateTime CreationTime { get; set; }

    public virtual Guid? CreatorId { get; set; }
}
