using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>Creation audit with the creator as a navigation.</summary>
public abstract class CreationAuditedEntityWithUser<TUser> : CreationAuditedEntity, ICreationAuditedObject<TUser>
{
    protected CreationAuditedEntityWithUser()
    {
    }

    public virtual TUser? Creator { get; protected set; }
}

/// <summary>Creation audit with the creator as a navigation.</summary>
public abstract class CreationAuditedEntityWithUser<TKey, TUser> : CreationAuditedEntity<TKey>, ICreationAuditedObject<TUser>
{
    protected CreationAuditedEntityWithUser()
    {
    }

    protected CreationAuditedEntityWithUser(TKey id)
        : base(id)
    {
    }

    public virtual TUser? Creator { get; protected set; }
}
