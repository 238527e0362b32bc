using Microsoft.Extensions.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SimpleStateChecking;

namespace Montrose.Roles;

/// <summary>A permission of the current side as the pages show it.</summary>
/// <param name="Depth">Steps below the group's first level.</param>
public sealed record PermissionNode(PermissionDefinition Definition, string DisplayName, int Depth)
{
    public string Name => Definition.Name;
}

/// <param name="Permissions">A parent stands before its children.</param>
public sealed record PermissionGroupNode(string Name, string DisplayName, IReadOnlyList<PermissionNode> Permissions);

/// <summary>The permissions that people of the current tenant, or of the host, can have; those of the other side do not exist here.</summary>
public class PermissionTree(
    IPermissionDefinitionManager definitions,
    ISimpleStateCheckerManager<PermissionDefinition> states,
    IStringLocalizerFactory localizers,
    ICurrentTenant tenant) : ITransientDependency
{
    public async Task<List<PermissionGroupNode>> GetAsync()
    {
        var side = tenant.GetMultiTenancySide();
        var groups = new List<PermissionGroupNode>();
        foreach (var group in await definitions.GetGroupsAsync())
        {
            var nodes = new List<PermissionNode>();
            await CollectAsync(group.Permissions, side, 0, nodes);
            if (nodes.Count > 0) groups.Add(new PermissionGroupNode(group.Name, group.DisplayName.Localize(localizers).Value, nodes));
        }
        return groups;
    }

    private async Task CollectAsync(IEnumerable<PermissionDefinition> permissions, MultiTenancySides side, int depth, List<PermissionNode> nodes)
    {
        foreach (var permission in permissions)
        {
            if (!IsForPeople(permission) || !permission.MultiTenancySide.HasFlag(side) || !await states.IsEnabledAsync(permission)) continue;
            nodes.Add(new PermissionNode(permission, permission.DisplayName.Localize(localizers).Value, depth));
            await CollectAsync(permission.Children, side, depth + 1, nodes);
        }
    }

    private static bool IsForPeople(PermissionDefinition permission) =>
        permission.IsEnabled && (permission.Providers.Count == 0 || permission.Providers.Contains(RolePermissionValueProvider.ProviderName));
}
