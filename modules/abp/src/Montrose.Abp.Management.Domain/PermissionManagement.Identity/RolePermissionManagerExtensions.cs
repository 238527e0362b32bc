using Volo.Abp.Authorization.Permissions;

namespace Volo.Abp.PermissionManagement;

/// <summary>Permissions of a role.</summary>
public static class RolePermissionManagerExtensions
{
    public static Task<PermissionWithGrantedProviders> GetForRoleAsync(
        this IPermissionManager permissionManager, string roleName, string permissionName) =>
        permissionManager.GetAsync(permissionName, RolePermissionValueProvider.ProviderName, roleName);

    public static Task<List<PermissionWithGrantedProviders>> GetAllForRoleAsync(
        this IPermissionManager permissionManager, string roleName) =>
        permissionManager.GetAllAsync(RolePermissionValueProvider.ProviderName, roleName);

    public static Task SetForRoleAsync(
        this IPermissionManager permissionManager, string roleName, string permissionName, bool isGranted) =>
        permissionManager.SetAsync(permissionName, RolePermissionValueProvider.ProviderName, roleName, isGranted);
}
