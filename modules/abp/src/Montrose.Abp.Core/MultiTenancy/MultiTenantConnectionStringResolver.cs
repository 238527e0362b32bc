using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

/// <summary>A tenant with its own connection strings is served from them; everybody else from the shared ones.</summary>
[Dependency(ReplaceServices = true)]
public class MultiTenantConnectionStringResolver(
    IOptionsMonitor<AbpDbConnectionOptions> options,
    ICurrentTenant currentTenant,
    IServiceProvider serviceProvider) : DefaultConnectionStringResolver(options)
{
    public override Task<string> ResolveAsync(string? connectionStringName = null)
    {
        if (currentTenant.Id is not { } tenantId)
            return base.ResolveAsync(connectionStringName);

        var find = FindTenantConfigurationAsync(tenantId);
        return find.IsCompletedSuccessfully
            ? OfTenant(find.Result, connectionStringName) is { } own ? Task.FromResult(own) : base.ResolveAsync(connectionStringName)
            : AwaitAsync(find, connectionStringName);
    }

    [Obsolete("Use ResolveAsync.")]
    public override string Resolve(string? connectionStringName = null)
    {
        if (currentTenant.Id is { } tenantId && OfTenant(FindTenantConfiguration(tenantId), connectionStringName) is { } own)
            return own;
        return base.Resolve(connectionStringName);
    }

    protected virtual Task<TenantConfiguration?> FindTenantConfigurationAsync(Guid tenantId) =>
        serviceProvider.GetRequiredService<ITenantStore>().FindAsync(tenantId);

    protected virtual TenantConfiguration? FindTenantConfiguration(Guid tenantId) =>
        serviceProvider.GetRequiredService<ITenantStore>().Find(tenantId);

    private async Task<string> AwaitAsync(Task<TenantConfiguration?> find, string? name) =>
        OfTenant(await find, name) ?? await base.ResolveAsync(name);

    /// <returns>null where the shared connection strings apply.</returns>
    private string? OfTenant(TenantConfiguration? tenant, string? name)
    {
        if (tenant?.ConnectionStrings is not { Count: > 0 } strings)
            return null;
        if (name is null)
            return strings.Default;
        if (strings.TryGetValue(name, out var named) && !string.IsNullOrEmpty(named))
            return named;

        if (Options.Databases.GetMappedDatabaseOrNull(name) is { } database)
        {
            // A database that tenants don't use stays shared, whatever the tenant's default is.
            if (!database.IsUsedByTenants)
                return null;
            if (strings.TryGetValue(database.DatabaseName, out var mapped) && !string.IsNullOrEmpty(mapped))
                return mapped;
        }

        return string.IsNullOrEmpty(strings.Default) ? null : strings.Default;
    }
}
