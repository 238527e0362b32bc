using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;

namespace Montrose.Roles;

/// <summary>Reads and saves the permission matrix: roles across, permissions down.</summary>
public class RoleMatrix(
    IRepository<IdentityRole, Guid> roles,
    IRepository<PermissionGrant, Guid> grants,
    PermissionTree tree,
    GrantAuthority authority,
    IAsyncQueryableExecuter executer,
    IGuidGenerator guids,
    ICurrentTenant tenant) : ITransientDependency
{
    private const string Provider = RolePermissionValueProvider.ProviderName;

    public async Task<RoleMatrixDto> ReadAsync(GetRoleMatrixInput input)
    {
        var columns = await ColumnsAsync(input.Roles);
        var changeable = await authority.GetChangeableAsync();
        var groups = new List<RoleMatrixGroupDto>();
        foreach (var group in await tree.GetAsync())
        {
            var shown = group.Permissions.Where(p => IsAskedFor(group, p, input.Filter) && (!input.OnlyDifferences || Differs(columns, p.Name))).ToList();
            if (shown.Count > 0) groups.Add(new RoleMatrixGroupDto { Name = group.Name, DisplayName = group.DisplayName, Permissions = shown.ConvertAll(p => ToDto(p, changeable)) });
        }
        return new RoleMatrixDto { Roles = columns, Groups = groups };
    }

    /// <summary>All of it or nothing: one refused change undoes the others.</summary>
    public async Task SaveAsync(SaveRoleMatrixInput input)
    {
        var known = (await tree.GetAsync()).SelectMany(g => g.Permissions).ToDictionary(p => p.Name, StringComparer.Ordinal);
        if (input.Permissions.Concat(input.Roles.SelectMany(r => r.Granted)).FirstOrDefault(p => !known.ContainsKey(p)) is { } unknown) throw RoleErrors.PermissionUnknown(unknown);
        var shown = input.Permissions.ToHashSet(StringComparer.Ordinal);
        var loaded = await LoadAsync(input.Roles.Select(r => r.Id).ToList());
        var current = (await authority.GrantsOfAsync([.. loaded.Values.Select(r => r.Name)])).ToLookup(g => g.ProviderKey, StringComparer.Ordinal);
        foreach (var change in input.Roles)
        {
            var role = loaded.GetValueOrDefault(change.Id) ?? throw new EntityNotFoundException(typeof(IdentityRole), change.Id);
            await SaveRoleAsync(role, change, shown, current[role.Name].ToList(), known);
        }
    }

    private async Task SaveRoleAsync(IdentityRole role, SaveRoleGrantsInput change, HashSet<string> shown, List<PermissionGrant> current, Dictionary<string, PermissionNode> known)
    {
        var held = current.Select(g => g.Name).ToHashSet(StringComparer.Ordinal);
        var wanted = change.Granted.Where(shown.Contains).ToHashSet(StringComparer.Ordinal);
        var added = wanted.Except(held, StringComparer.Ordinal).ToList();
        var removed = current.FindAll(g => shown.Contains(g.Name) && !wanted.Contains(g.Name));
        if (added.Count == 0 && removed.Count == 0) return;

        // First the stamp: of two who save the same role the later one is told before anything is changed.
        role.ConcurrencyStamp = change.ConcurrencyStamp;
        RoleVersion.Renew(role);
        await roles.UpdateAsync(role, autoSave: true);
        GrantAuthority.EnsureAdminsKeep(role.Name, removed.Select(g => g.Name));
        await authority.EnsureMayChangeAsync([.. added, .. removed.Select(g => g.Name)]);
        var after = held.Except(removed.Select(g => g.Name), StringComparer.Ordinal).Union(added, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var orphaned = removed.SelectMany(g => known[g.Name].Definition.Children).Select(c => c.Name).Where(after.Contains);
        EnsureParents([.. added, .. orphaned], after, known);
        await grants.DeleteManyAsync(removed);
        await grants.InsertManyAsync(added.ConvertAll(p => new PermissionGrant(guids.Create(), p, Provider, role.Name, tenant.Id)), autoSave: true);
    }

    /// <summary>What stands below another permission opens no page without it.</summary>
    private static void EnsureParents(List<string> granted, HashSet<string> after, Dictionary<string, PermissionNode> known)
    {
        foreach (var name in granted)
            if (known[name].Definition.Parent?.Name is { } parent && known.ContainsKey(parent) && !after.Contains(parent))
                throw RoleErrors.ParentMissing(known[name].DisplayName, known[parent].DisplayName);
    }

    private async Task<List<RoleMatrixRoleDto>> ColumnsAsync(IList<Guid> ids)
    {
        var query = (await roles.GetQueryableAsync()).Where(r => !r.Name.StartsWith(RoleConsts.TeamPrefix));
        if (ids.Count > 0) query = query.Where(r => ids.Contains(r.Id));
        var columns = await executer.ToListAsync(query.OrderByDescending(r => r.IsStatic).ThenBy(r => r.NormalizedName).ThenBy(r => r.Id).Take(RoleConsts.MaxMatrixRoles)
            .Select(r => new RoleMatrixRoleDto { Id = r.Id, Name = r.Name, IsStatic = r.IsStatic, ConcurrencyStamp = r.ConcurrencyStamp }));
        var granted = (await authority.GrantsOfAsync(columns.ConvertAll(r => r.Name))).ToLookup(g => g.ProviderKey, g => g.Name, StringComparer.Ordinal);
        foreach (var column in columns) column.Granted = [.. granted[column.Name].Order(StringComparer.Ordinal)];
        return columns;
    }

    private async Task<Dictionary<Guid, IdentityRole>> LoadAsync(List<Guid> ids) =>
        (await roles.GetListAsync(r => ids.Contains(r.Id) && !r.Name.StartsWith(RoleConsts.TeamPrefix))).ToDictionary(r => r.Id);

    private static bool IsAskedFor(PermissionGroupNode group, PermissionNode permission, string? filter) =>
        string.IsNullOrWhiteSpace(filter)
        || group.DisplayName.Contains(filter.Trim(), StringComparison.CurrentCultureIgnoreCase)
        || permission.DisplayName.Contains(filter.Trim(), StringComparison.CurrentCultureIgnoreCase)
        || permission.Name.Contains(filter.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool Differs(List<RoleMatrixRoleDto> columns, string permission) =>
        columns.Select(c => c.Granted.Contains(permission, StringComparer.Ordinal)).Distinct().Count() > 1;

    private static RoleMatrixPermissionDto ToDto(PermissionNode permission, HashSet<string> changeable) => new()
    {
        Name = permission.Name,
        DisplayName = permission.DisplayName,
        ParentName = permission.Definition.Parent?.Name,
        Depth = permission.Depth,
        IsChangeable = changeable.Contains(permission.Name),
        IsKeptByAdmins = GrantAuthority.IsKeptByAdmins(permission.Name),
    };
}
