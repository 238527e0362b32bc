using System.Collections.Frozen;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.TenantManagement;

/// <summary>All tenants by id and by normalized name, as they were at one moment.</summary>
internal sealed class TenantDirectory(IEnumerable<TenantConfiguration> tenants)
{
    private readonly FrozenDictionary<Guid, TenantConfiguration> _byId = tenants.ToFrozenDictionary(tenant => tenant.Id);

    private FrozenDictionary<string, TenantConfiguration>? _byName;

    public IReadOnlyList<TenantConfiguration> All => _byId.Values;

    public TenantConfiguration? Find(Guid id) => _byId.GetValueOrDefault(id);

    public TenantConfiguration? Find(string normalizedName) =>
        (_byName ??= _byId.Values.ToFrozenDictionary(tenant => tenant.NormalizedName, StringComparer.Ordinal))
            .GetValueOrDefault(normalizedName);

    public static TenantConfiguration ToConfiguration(Tenant tenant)
    {
        var configuration = new TenantConfiguration(tenant.Id, tenant.Name, tenant.NormalizedName) { IsActive = true };
        if (tenant.ConnectionStrings is { Count: > 0 } own)
        {
            configuration.ConnectionStrings = [];
            foreach (var connectionString in own)
                configuration.ConnectionStrings[connectionString.Name] = connectionString.Value;
        }

        return configuration;
    }
}
