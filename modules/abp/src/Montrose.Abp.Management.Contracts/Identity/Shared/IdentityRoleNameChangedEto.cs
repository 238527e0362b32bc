using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>A role has a new name.</summary>
public class IdentityRoleNameChangedEto : IMultiTenant
{
    public Guid Id { get; set; }

    public Guid? TenantId { get; set; }

    public string Name { get; set; } = default!;

    public string? OldName { get; set; }
}
