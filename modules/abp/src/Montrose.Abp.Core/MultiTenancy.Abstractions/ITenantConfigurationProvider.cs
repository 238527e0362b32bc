namespace Volo.Abp.MultiTenancy;

public interface ITenantConfigurationProvider
{
    /// <summary>The tenant of this request, null for the host.</summary>
    /// <exception cref="BusinessException">The resolved tenant does not exist or is not active.</exception>
    Task<TenantConfiguration?> GetAsync(bool saveResolveResult = false);
}
