namespace Volo.Abp.PermissionManagement;

/// <summary>Short forms of <see cref="IPermissionFinder"/>.</summary>
public static class PermissionFinderExtensions
{
    public static Task<bool> IsGrantedAsync(this IPermissionFinder permissionFinder, Guid userId, string permissionName) =>
        permissionFinder.IsGrantedAsync(userId, [permissionName]);

    /// <summary>Whether the user holds all of the permissions.</summary>
    public static async Task<bool> IsGrantedAsync(this IPermissionFinder permissionFinder, Guid userId, string[] permissionNames)
    {
        var answers = await permissionFinder.IsGrantedAsync(
            [new IsGrantedRequest { UserId = userId, PermissionNames = permissionNames }]);
        return answers.Exists(a => a.UserId == userId)
            && answers.Where(a => a.UserId == userId).All(a => a.Permissions.Values.All(granted => granted));
    }
}
