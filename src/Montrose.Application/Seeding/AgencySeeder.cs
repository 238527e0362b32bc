using Montrose.Integration;
using Montrose.Permissions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;
using Microsoft.AspNetCore.Identity;
using IdentityRole = Volo.Abp.Identity.IdentityRole;

namespace Montrose.Seeding;

/// <summary>Gives a tenant, or the host, its static roles with what each may do, and an agency what modules begin with. Repeating it changes nothing that is right.</summary>
public class AgencySeeder(
    IdentityRoleManager roles,
    IPermissionDefinitionManager permissions,
    IPermissionDataSeeder grants,
    IEnumerable<IAgencySeedContributor> contributors,
    ICurrentTenant tenant,
    IGuidGenerator guids) : ITransientDependency
{
    private const string RoleProvider = RolePermissionValueProvider.ProviderName;

    public async Task SeedRolesAsync(Guid? tenantId)
    {
        using var _ = tenant.Change(tenantId);
        var side = tenantId is null ? MultiTenancySides.Host : MultiTenancySides.Tenant;
        var all = (await permissions.GetPermissionsAsync()).Where(p => p.MultiTenancySide.HasFlag(side)).ToList();
        await SeedAsync(MontroseRoles.Admin, tenantId, all.Where(p => p.IsGrantedToAdmins() && (p.Providers.Count == 0 || p.Providers.Contains(RoleProvider))));
        if (tenantId is null) return;
        foreach (var role in (string[])[MontroseRoles.Agent, MontroseRoles.Client])
            await SeedAsync(role, tenantId, all.Where(p => p.GetGrantedRoles().Contains(role, StringComparer.Ordinal)));
        foreach (var contributor in contributors) await contributor.SeedAsync(tenantId.Value);
    }

    private async Task SeedAsync(string name, Guid? tenantId, IEnumerable<PermissionDefinition> granted)
    {
        if (await roles.FindByNameAsync(name) is null)
            (await roles.CreateAsync(new IdentityRole(guids.Create(), name, tenantId) { IsStatic = true, IsPublic = true })).CheckErrors();
        await grants.SeedAsync(RoleProvider, name, granted.Select(p => p.Name).ToArray(), tenantId);
    }
}
