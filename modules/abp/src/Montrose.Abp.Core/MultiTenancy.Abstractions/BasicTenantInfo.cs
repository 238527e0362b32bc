namespace Volo.Abp.MultiTenancy;

/// <param name="tenantId">null for the host.</param>
/// <param name="name">The tenant's name where it is known.</param>
public class BasicTenantInfo(Guid? tenantId, string? name = null)
{
    public Guid? TenantId { get; } = tenantId;

    public string? Name { get; } = name;
}
