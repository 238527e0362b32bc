using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>Audit with the users as navigations.</summary>
public abstract class AuditedEntityWithUser<TUser> : AuditedEntity, IAuditedObject<TUser>
    where TUser : IEntity<Guid>
{
    protected AuditedEntityWithUser()
    {
    }

    public virtual TUser? Creator { get; protected set; }

    public virtual TUser? LastModifier { get; set; }
}

/// <summary>Audit with the users as navigations.</summary>
public abstract class AuditedEntityWithUser<TKey, TUser> : AuditedEntity<TKey>, IAuditedObject<TUser>
    where TUser : IEntity<Guid>
{
    protected AuditedEntityWithUser()
    {
    }

    protected AuditedEntityWithUser(TKey id)
        : base(id)
    {
    }

    public virtual TUser? Creator { get; protected set; }

    public virtual TUser? LastModifier { get; set; }
}
