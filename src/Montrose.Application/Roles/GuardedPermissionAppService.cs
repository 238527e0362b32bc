using Volo.Abp;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.SimpleStateChecking;
using Microsoft.Extensions.Options;
using Montrose.Users;

namespace Montrose.Roles;

/// <summary>ABP's endpoint for grants under the agency's rules: nobody hands out what they don't hold, and the admin role keeps what it needs.</summary>
[RemoteService(IsEnabled = false)] // ABP's own controller calls it
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IPermissionAppService), typeof(PermissionAppService), typeof(GuardedPermissionAppService))]
public class GuardedPermissionAppService(
    IPermissionManager permissionManager,
    IPermissionDefinitionManager permissionDefinitionManager,
    IOptions<PermissionManagementOptions> options,
    ISimpleStateCheckerManager<PermissionDefinition> simpleStateCheckerManager,
    IRepository<IdentityRole, Guid> roles,
    GrantAuthority authority,
    UserRules users) : PermissionAppService(permissionManager, permissionDefinitionManager, options, simpleStateCheckerManager)
{
    public override async Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input)
    {
        await CheckProviderPolicy(providerName);
        var changed = await ChangedAsync(providerName, providerKey, input);
        await authority.EnsureMayChangeAsync(changed.ConvertAll(p => p.Name));
        switch (providerName)
        {
            case RolePermissionValueProvider.ProviderName:
                GrantAuthority.EnsureAdminsKeep(providerKey, changed.Where(p => !p.IsGranted).Select(p => p.Name));
                await MarkRoleAsync(providerKey);
                break;
            case UserPermissionValueProvider.ProviderName:
                await users.GetAsync(Guid.TryParse(providerKey, out var id) ? id : throw new EntityNotFoundException(typeof(IdentityUser), providerKey));
                break;
        }
        await base.UpdateAsync(providerName, providerKey, input);
    }

    private async Task<List<UpdatePermissionDto>> ChangedAsync(string providerName, string providerKey, UpdatePermissionsDto input)
    {
        var current = await PermissionManager.GetAsync([.. input.Permissions.Select(p => p.Name)], providerName, providerKey);
        var direct = current.Result.Where(p => p.Providers.Any(g => g.Name == providerName)).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return input.Permissions.Where(p => p.IsGranted != direct.Contains(p.Name)).ToList();
    }

    /// <summary>Whoever has the role open in the matrix is told that it changed.</summary>
    private async Task MarkRoleAsync(string name)
    {
        var role = await roles.FindAsync(r => r.Name == name) ?? throw new EntityNotFoundException(typeof(IdentityRole), name);
        RoleVersion.Renew(role);
        await roles.UpdateAsync(role, autoSave: true);
    }
}
