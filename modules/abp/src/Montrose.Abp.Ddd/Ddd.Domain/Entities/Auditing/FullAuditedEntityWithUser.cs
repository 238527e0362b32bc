using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>Full audit with the users as navigations.</summary>
public abstract class FullAuditedEntityWithUser<TUser> : FullAuditedEntity, IFullAuditedObject<TUser>
    where TUser : IEntity<Guid>
{
    protected FullAuditedEntityWithUser()
    {
    }

    public virtual TUser? Deleter { get; set; }

    public virtual TUser? Creator { get; protected set; }

    public virtual TUser? LastModifier { get; set; }
}

/// <summary>Full audit with the users as navigations.</summary>
public abstract class FullAuditedEntityWithUser<TKey, TUser> : FullAuditedEntity<TKey>, IFullAuditedObject<TUser>
    where TUser : IEntity<Guid>
{
    protected FullAuditedEntityWithUser()
    {
    }

    protected FullAuditedEntityWithUser(TKey id)
        : base(id)
    {
    }

    public virtual TUser? Deleter { get; set; }

    public virtual TUser? Creator { get; protected set; }

    public virtual TUser? LastModifier { get; set; }
}
