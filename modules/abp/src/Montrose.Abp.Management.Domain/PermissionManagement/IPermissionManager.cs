namespace Volo.Abp.PermissionManagement;

/// <summary>Reads and changes grants through all providers.</summary>
public interface IPermissionManager
{
    Task<PermissionWithGrantedProviders> GetAsync(string permissionName, string providerName, string providerKey);

    Task<MultiplePermissionWithGrantedProviders> GetAsync(string[] permissionNames, string provideName, string providerKey);

    Task<List<PermissionWithGrantedProviders>> GetAllAsync(string providerName, string providerKey);

    Task SetAsync(string permissionName, string providerName, string providerKey, bool isGranted);

    Task<PermissionGrant> UpdateProviderKeyAsync(PermissionGrant permissionGrant, string providerKey);

    Task DeleteAsync(string providerName, string providerKey);
}
