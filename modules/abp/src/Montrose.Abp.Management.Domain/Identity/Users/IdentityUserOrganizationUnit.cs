using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>A user belongs to an organization unit.</summary>
public class IdentityUserOrganizationUnit : CreationAuditedEntity, IMultiTenant
{
    protected IdentityUserOrganizationUnit()
    {
    }

    public IdentityUserOrganizationUnit(Guid userId, Guid organizationUnitId, Guid? tenantId = null)
    {
        UserId = userId;
        OrganizationUnitId = organizationUnitId;
        TenantId = tenantId;
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual Guid UserId { get; protected set; }

    public virtual Guid OrganizationUnitId { get; protected set; }

    public override object[] GetKeys() => [UserId, OrganizationUnitId];
}
