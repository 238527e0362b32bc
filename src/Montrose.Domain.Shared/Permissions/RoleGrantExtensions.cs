using Volo.Abp.Authorization.Permissions;

namespace Montrose.Permissions;

/// <summary>Lets a permission say which static roles hold it in a new agency; the seeder reads it.</summary>
public static class RoleGrantExtensions
{
    private const string Property = "Montrose.GrantedTo";

    /// <summary>The roles hold the permission from the start. Admins hold every permission of their side anyway.</summary>
    public static PermissionDefinition GrantedTo(this PermissionDefinition permission, params string[] roles)
    {
        permission[Property] = roles;
        return permission;
    }

    /// <summary>The static roles that hold the permission from the start.</summary>
    public static IReadOnlyList<string> GetGrantedRoles(this PermissionDefinition permission) =>
        permission[Property] as string[] ?? [];
}
