using Volo.Abp.Authorization.Permissions;

namespace Montrose.Permissions;

/// <summary>Lets a permission say which static roles hold it in a new agency; the seeder reads it.</summary>
public static class RoleGrantExtensions
{
    private const string Property = "Montrose.GrantedTo";
    private const string OnlyProperty = "Montrose.OnlyGrantedTo";

    /// <summary>The roles hold the permission from the start. Admins hold every other permission of their side too.</summary>
    public static PermissionDefinition GrantedTo(this PermissionDefinition permission, params string[] roles)
    {
        permission[Property] = roles;
        return permission;
    }

    /// <summary>Only the roles hold the permission from the start, admins not: it is about the person's own desk or workspace.</summary>
    public static PermissionDefinition OnlyGrantedTo(this PermissionDefinition permission, params string[] roles)
    {
        permission[OnlyProperty] = true;
        return permission.GrantedTo(roles);
    }

    /// <summary>False where an admin does not hold the permission from the start.</summary>
    public static bool IsGrantedToAdmins(this PermissionDefinition permission) => permission[OnlyProperty] is not true;

    /// <summary>The static roles that hold the permission from the start.</summary>
    public static IReadOnlyList<string> GetGrantedRoles(this PermissionDefinition permission) =>
        permission[Property] as string[] ?? [];
}
