namespace Volo.Abp.Authorization.Permissions;

/// <summary>The permissions that the code defines.</summary>
public interface IStaticPermissionDefinitionStore
{
    Task<PermissionDefinition?> GetOrNullAsync(string name);

    Task<IReadOnlyList<PermissionDefinition>> GetPermissionsAsync();

    Task<IReadOnlyList<PermissionGroupDefinition>> GetGroupsAsync();
}
