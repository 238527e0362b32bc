using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>A user has a role.</summary>
public class IdentityUserRole : Entity, IMultiTenant
{
    protected IdentityUserRole()
    {
    }

    protected internal IdentityUserRole(Guid userId, Guid roleId, Guid? tenantId)
    {
        UserId = userId;
        RoleId = roleId;
        TenantId = tenantId;
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual Guid UserId { get; protected set; }

    public virtual Guid RoleId { get; protected set; }

    public override object[] GetKeys() => [UserId, RoleId];
}
