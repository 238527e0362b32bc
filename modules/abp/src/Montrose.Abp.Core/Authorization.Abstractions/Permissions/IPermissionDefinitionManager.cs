namespace Volo.Abp.Authorization.Permissions;

public interface IPermissionDefinitionManager
{
    /// <exception cref="AbpException">There is no such permission.</exception>
    Task<PermissionDefinition> GetAsync(string name);

    Task<PermissionDefinition?> GetOrNullAsync(string name);

    Task<IReadOnlyList<PermissionDefinition>> GetPermissionsAsync();

    Task<IReadOnlyList<PermissionGroupDefinition>> GetGroupsAsync();
}
