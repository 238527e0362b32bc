namespace Volo.Abp.Authorization.Permissions;

public static class PermissionDefinitionContextExtensions
{
    /// <returns>Whether there is such a permission.</returns>
    public static bool TryDisablePermission(this IPermissionDefinitionContext context, string name)
    {
        if (context.GetPermissionOrNull(name) is not { } permission)
            return false;
        permission.IsEnabled = false;
        return true;
    }
}
