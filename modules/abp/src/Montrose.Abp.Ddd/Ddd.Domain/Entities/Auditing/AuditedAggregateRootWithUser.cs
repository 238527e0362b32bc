using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>Audit with the users as navigations.</summary>
public abstract class AuditedAggregateRootWithUser<TUser> : AuditedAggregateRoot, IAuditedObject<TUser>
    where TUser : IEntity<Guid>
{
    protected AuditedAggregateRootWithUser()
    {
    }

    public virtual TUser? Creator { get; protected set; }

    public virtual TUser? LastModifier { get; set; }
}

/// <summary>Audit with the users as navigations.</summary>
public abstract class AuditedAggregateRootWithUser<TKey, TUser> : AuditedAggregateRoot<TKey>, IAuditedObject<TUser>
    where TUser : IEntity<Guid>
{
    protected AuditedAggregateRootWithUser()
    {
    }

    protected AuditedAggregateRootWithUser(TKey id)
        : base(id)
    {
    }

    public virtual TUser? Creator { get; protected set; }

    public virtual TUser? LastModifier { get; set; }
}
