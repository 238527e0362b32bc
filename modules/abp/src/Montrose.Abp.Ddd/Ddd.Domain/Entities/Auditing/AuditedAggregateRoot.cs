using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>An aggregate root that remembers its creation and its last modification.</summary>
public abstract class AuditedAggregateRoot : CreationAuditedAggregateRoot, IAuditedObject
{
    protected AuditedAggregateRoot()
    {
    }

    public virtual DateTime? LastModificationTime { get; set; }

    public virtual Guid? LastModifierId { get; set; }
}

/// <summary>An aggregate root that remembers its creation and its last modification.</summary>
public abstract class AuditedAggregateRoot<TKey> : CreationAuditedAggregateRoot<TKey>, IAuditedObject
{
    protected AuditedAggregateRoot()
    {
    }

    protected AuditedAggregateRoot(TKey id)
        : base(id)
    {
    }

    public virtual DateTime? LastModificationTime { get; set; }

    public virtual Guid? LastModifierId { get; set; }
}
