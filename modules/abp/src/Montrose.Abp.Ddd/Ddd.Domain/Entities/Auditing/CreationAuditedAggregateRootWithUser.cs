using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>Creation audit with the creator as a navigation.</summary>
public abstract class CreationAuditedAggregateRootWithUser<TUser> : CreationAuditedAggregateRoot, ICreationAuditedObject<TUser>
{
    protected CreationAuditedAggregateRootWithUser()
    {
    }

    public virtual TUser? Creator { get; protected set; }
}

/// <summary>Creation audit with the creator as a navigation.</summary>
public abstract class CreationAuditedAggregateRootWithUser<TKey, TUser> : CreationAuditedAggregateRoot<TKey>, ICreationAuditedObject<TUser>
{
    protected CreationAuditedAggregateRootWithUser()
    {
    }

    protected CreationAuditedAggregateRootWithUser(TKey id)
        : base(id)
    {
    }

    public virtual TUser? Creator { get; protected set; }
}
