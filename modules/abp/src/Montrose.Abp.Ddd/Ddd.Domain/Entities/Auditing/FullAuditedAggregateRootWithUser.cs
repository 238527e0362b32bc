using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>Full audit with the users as navigations.</summary>
public abstract class FullAuditedAggregateRootWithUser<TUser> : FullAuditedAggregateRoot, IFullAuditedObject<TUser>
    where TUser : IEntity<Guid>
{
    protected FullAuditedAggregateRootWithUser()
    {
    }

    public virtual TUser? Deleter { get; set; }

    public virtual TUser? Creator { get; protected set; }

    public virtual TUser? LastModifier { get; set; }
}

/// <summary>Full audit with the users as navigations.</summary>
public abstract class FullAuditedAggregateRootWithUser<TKey, TUser> : FullAuditedAggregateRoot<TKey>, IFullAuditedObject<TUser>
    where TUser : IEntity<Guid>
{
    protected FullAuditedAggregateRootWithUser()
    {
    }

    protected FullAuditedAggregateRootWithUser(TKey id)
        : base(id)
    {
    }

    public virtual TUser? Deleter { get; set; }

    public virtual TUser? Creator { get; protected set; }

    public virtual TUser? LastModifier { get; set; }
}
