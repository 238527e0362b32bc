using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>A role that every member of an organization unit has.</summary>
public class OrganizationUnitRole : CreationAuditedEntity, IMultiTenant
{
    protected OrganizationUnitRole()
    {
    }

    public OrganizationUnitRole(Guid roleId, Guid organizationUnitId, Guid? tenantId = null)
    {
        RoleId = roleId;
        OrganizationUnitId = organizationUnitId;
        TenantId = tenantId;
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual Guid RoleId { get; protected set; }

    public virtual Guid OrganizationUnitId { get; protected set; }

    public override object[] GetKeys() => [OrganizationUnitId, RoleId];
}
