using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy.ConfigurationStore;

/// <summary>Tenants that are written down in the configuration, in section "Tenants".</summary>
[Dependency(TryRegister = true)]
public class DefaultTenantStore(IOptionsMonitor<AbpDefaultTenantStoreOptions> options) : ITenantStore, ITransientDependency
{
    public Task<TenantConfiguration?> FindAsync(string normalizedName) => Task.FromResult(Find(normalizedName));

    public Task<TenantConfiguration?> FindAsync(Guid id) => Task.FromResult(Find(id));

    public Task<IReadOnlyList<TenantConfiguration>> GetListAsync(bool includeDetails = false) =>
        Task.FromResult<IReadOnlyList<TenantConfiguration>>(options.CurrentValue.Tenants);

    public TenantConfiguration? Find(string normalizedName) => Array.Find(
        options.CurrentValue.Tenants,
        t => string.Equals(t.NormalizedName ?? t.Name, normalizedName, StringComparison.OrdinalIgnoreCase));

    public TenantConfiguration? Find(Guid id) => Array.Find(options.CurrentValue.Tenants, t => t.Id == id);
}
