using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

/// <summary>Grants the role <c>admin</c> of the host or of a new tenant every permission of that side.</summary>
public class PermissionDataSeedContributor(
    IPermissionDefinitionManager permissionDefinitionManager,
    IPermissionDataSeeder permissionDataSeeder,
    ICurrentTenant currentTenant) : IDataSeedContributor, ITransientDependency
{
    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    protected IPermissionDefinitionManager PermissionDefinitionManager { get; } = permissionDefinitionManager;

    protected IPermissionDataSeeder PermissionDataSeeder { get; } = permissionDataSeeder;

    public virtual async Task SeedAsync(DataSeedContext context)
    {
        using var tenant = CurrentTenant.Change(context.TenantId);
        var side = CurrentTenant.GetMultiTenancySide();
        var names = (await PermissionDefinitionManager.GetPermissionsAsync())
            .Where(p => p.MultiTenancySide.HasFlag(side))
            .Where(p => p.Providers.Count == 0 || p.Providers.Contains(RolePermissionValueProvider.ProviderName))
            .Select(p => p.Name);
        await PermissionDataSeeder.SeedAsync(RolePermissionValueProvider.ProviderName, "admin", names, context.TenantId);
    }
}
