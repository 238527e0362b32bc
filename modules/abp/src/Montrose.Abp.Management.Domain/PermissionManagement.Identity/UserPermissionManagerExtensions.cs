using Volo.Abp.Authorization.Permissions;

namespace Volo.Abp.PermissionManagement;

/// <summary>Permissions of a user.</summary>
public static class UserPermissionManagerExtensions
{
    public static Task<List<PermissionWithGrantedProviders>> GetAllForUserAsync(
        this IPermissionManager permissionManager, Guid userId) =>
        permissionManager.GetAllAsync(UserPermissionValueProvider.ProviderName, userId.ToString());

    public static Task SetForUserAsync(this IPermissionManager permissionManager, Guid userId, string name, bool isGranted) =>
        permissionManager.SetAsync(name, UserPermissionValueProvider.ProviderName, userId.ToString(), isGranted);
}
