namespace Volo.Abp.MultiTenancy;

public static class CurrentTenantExtensions
{
    /// <exception cref="AbpException">The host is current.</exception>
    public static Guid GetId(this ICurrentTenant currentTenant) =>
        currentTenant.Id ?? throw new AbpException("The current tenant's id is not available: the host is current.");

    public static MultiTenancySides GetMultiTenancySide(this ICurrentTenant currentTenant) =>
        currentTenant.Id.HasValue ? MultiTenancySides.Tenant : MultiTenancySides.Host;
}
