namespace Volo.Abp.MultiTenancy;

/// <summary>Where tenants are found. Asked on every request, so it answers from memory.</summary>
public interface ITenantStore
{
    Task<TenantConfiguration?> FindAsync(string normalizedName);

    Task<TenantConfiguration?> FindAsync(Guid id);

    Task<IReadOnlyList<TenantConfiguration>> GetListAsync(bool includeDetails = false);

    TenantConfiguration? Find(string normalizedName);

    TenantConfiguration? Find(Guid id);
}
