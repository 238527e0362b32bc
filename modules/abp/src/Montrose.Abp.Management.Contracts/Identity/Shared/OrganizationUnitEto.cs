using Volo.Abp.Auditing;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>An organization unit in distributed entity events.</summary>
public class OrganizationUnitEto : IMultiTenant, IHasEntityVersion
{
    public Guid Id { get; set; }

    public Guid? TenantId { get; set; }

    public virtual Guid? ParentId { get; set; }

    public string Code { get; set; } = default!;

    public string DisplayName { get; set; } = default!;

    public int EntityVersion { get; set; }
}
