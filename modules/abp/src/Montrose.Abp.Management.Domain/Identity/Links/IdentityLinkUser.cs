using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Identity;

/// <summary>Says that two accounts, perhaps of different tenants, belong to the same person.</summary>
public class IdentityLinkUser : BasicAggregateRoot<Guid>
{
    protected IdentityLinkUser()
    {
    }

    public IdentityLinkUser(Guid id, IdentityLinkUserInfo sourceUser, IdentityLinkUserInfo targetUser)
        : this(id, sourceUser.UserId, sourceUser.TenantId, targetUser.UserId, targetUser.TenantId)
    {
    }

    public IdentityLinkUser(Guid id, Guid sourceUserId, Guid? sourceTenantId, Guid targetUserId, Guid? targetTenantId)
        : base(id)
    {
        SourceUserId = sourceUserId;
        SourceTenantId = sourceTenantId;
        TargetUserId = targetUserId;
        TargetTenantId = targetTenantId;
    }

    public virtual Guid SourceUserId { get; protected set; }

    public virtual Guid? SourceTenantId { get; protected set; }

    public virtual Guid TargetUserId { get; protected set; }

    public virtual Guid? TargetTenantId { get; protected set; }
}
