using Montrose.Permissions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;
using Volo.Abp.Users;

namespace Montrose.Roles;

/// <summary>
/// Who may hand out what. Nobody grants or takes away a permission that they don't hold, and so nobody gives a role that
/// grants one. Administrators also hand out what belongs to an agent's or client's own desk, which they don't hold
/// themselves. Host-side permissions do not exist in an agency.
/// </summary>
public class GrantAuthority(
    PermissionTree tree,
    IPermissionChecker checker,
    IRepository<PermissionGrant, Guid> grants,
    ICurrentUser user,
    ICurrentTenant tenant) : ITransientDependency
{
    private const string RoleProvider = RolePermissionValueProvider.ProviderName;

    /// <summary>What the admin role keeps, so that somebody can always put things right.</summary>
    private static readonly HashSet<string> KeptByAdmins = new(StringComparer.Ordinal)
    {
        MontrosePermissions.Roles.Default, MontrosePermissions.Roles.Update, MontrosePermissions.Roles.ManagePermissions,
        MontrosePermissions.Users.Default, MontrosePermissions.Users.Update, MontrosePermissions.Users.ManageRoles,
        MontrosePermissions.Overview.Agency,
    };

    public static bool IsKeptByAdmins(string permission) => KeptByAdmins.Contains(permission);

    /// <summary>The permissions that the signed-in person may hand out or take away.</summary>
    public async Task<HashSet<string>> GetChangeableAsync()
    {
        var all = (await tree.GetAsync()).SelectMany(g => g.Permissions).ToList();
        var held = (await checker.IsGrantedAsync([.. all.Select(p => p.Name)])).Result;
        var isAdmin = IsAdmin();
        return [.. all.Where(p => held[p.Name] == PermissionGrantResult.Granted || (isAdmin && !p.Definition.IsGrantedToAdmins())).Select(p => p.Name)];
    }

    /// <summary>True where the signed-in person has the admin role of this portal.</summary>
    public bool IsAdmin() => user.IsInRole(MontroseRoles.Admin) && user.TenantId == tenant.Id;

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Permission.NotHeld</exception>
    public async Task EnsureMayChangeAsync(IReadOnlyCollection<string> permissions)
    {
        if (permissions.Count == 0) return;
        var changeable = await GetChangeableAsync();
        if (permissions.FirstOrDefault(p => !changeable.Contains(p)) is { } missing) throw RoleErrors.NotHeld(missing);
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Permission.AdminLockout</exception>
    public static void EnsureAdminsKeep(string role, IEnumerable<string> revoked)
    {
        if (!string.Equals(role, MontroseRoles.Admin, StringComparison.OrdinalIgnoreCase)) return;
        if (revoked.FirstOrDefault(IsKeptByAdmins) is { } kept) throw RoleErrors.AdminLockout(kept);
    }

    /// <summary>Refuses to give or take roles that can do more than the signed-in person. One statement for all of them.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Role.AboveYours</exception>
    public async Task EnsureMayGiveAsync(IReadOnlyCollection<string> roles)
    {
        if (roles.Count == 0) return;
        if (roles.Contains(MontroseRoles.Admin, StringComparer.OrdinalIgnoreCase) && !IsAdmin()) throw RoleErrors.RoleAboveYours(MontroseRoles.Admin, MontroseRoles.Admin);
        if ((await GrantsBeyondAsync(roles)).FirstOrDefault() is { } above) throw RoleErrors.RoleAboveYours(above.ProviderKey, above.Name);
    }

    /// <summary>Those of the roles that the signed-in person may give.</summary>
    public async Task<HashSet<string>> GetGivableAsync(IReadOnlyCollection<string> roles)
    {
        var above = (await GrantsBeyondAsync(roles)).Select(g => g.ProviderKey).ToHashSet(StringComparer.Ordinal);
        return [.. roles.Where(r => !above.Contains(r) && (r != MontroseRoles.Admin || IsAdmin()))];
    }

    /// <summary>What the roles grant that the signed-in person may not hand out. Who may hand out everything, as admins may, asks the database nothing.</summary>
    private async Task<List<PermissionGrant>> GrantsBeyondAsync(IReadOnlyCollection<string> roles)
    {
        var changeable = await GetChangeableAsync();
        string[] beyond = [.. (await tree.GetAsync()).SelectMany(g => g.Permissions).Select(p => p.Name).Where(n => !changeable.Contains(n))];
        return beyond.Length == 0 ? [] : await grants.GetListAsync(g => g.ProviderName == RoleProvider && roles.Contains(g.ProviderKey) && beyond.Contains(g.Name));
    }

    /// <summary>What the roles grant now, of the permissions that exist on this side.</summary>
    public async Task<List<PermissionGrant>> GrantsOfAsync(IReadOnlyCollection<string> roles)
    {
        var known = (await tree.GetAsync()).SelectMany(g => g.Permissions).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return (await grants.GetListAsync(g => g.ProviderName == RoleProvider && roles.Contains(g.ProviderKey))).FindAll(g => known.Contains(g.Name));
    }
}
