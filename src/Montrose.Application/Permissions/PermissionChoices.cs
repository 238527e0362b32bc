using Microsoft.Extensions.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Montrose.Permissions;

/// <summary>What the signed-in person holds and so may hand on, to a role or to an API key.</summary>
public class PermissionChoices(
    IPermissionDefinitionManager definitions,
    IPermissionChecker checker,
    ICurrentTenant tenant,
    IStringLocalizerFactory localizers) : ITransientDependency
{
    /// <param name="mayBeGiven">Says of a permission whether it may be handed on at all.</param>
    public async Task<List<PermissionChoiceDto>> HeldAsync(Func<PermissionDefinition, bool> mayBeGiven)
    {
        var side = tenant.GetMultiTenancySide();
        var choices = new List<PermissionChoiceDto>();
        foreach (var group in await definitions.GetGroupsAsync())
        {
            var groupName = group.DisplayName.Localize(localizers).Value;
            foreach (var permission in group.GetPermissionsWithChildren().Where(p => p.IsEnabled && p.MultiTenancySide.HasFlag(side) && mayBeGiven(p)))
                choices.Add(new PermissionChoiceDto
                {
                    Name = permission.Name,
                    DisplayName = permission.DisplayName.Localize(localizers).Value,
                    ParentName = permission.Parent?.Name,
                    GroupName = group.Name,
                    GroupDisplayName = groupName,
                });
        }
        var held = (await checker.IsGrantedAsync([.. choices.Select(c => c.Name)])).Result;
        choices.RemoveAll(c => held[c.Name] != PermissionGrantResult.Granted);
        var left = choices.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var choice in choices.Where(c => c.ParentName is not null && !left.Contains(c.ParentName))) choice.ParentName = null;
        return choices;
    }

    /// <summary>The wanted permissions and those that they need too. Null where one is no choice; then <paramref name="other"/> says which.</summary>
    public static HashSet<string>? WithParents(IEnumerable<string> wanted, List<PermissionChoiceDto> choices, out string other)
    {
        var byName = choices.ToDictionary(c => c.Name, StringComparer.Ordinal);
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in wanted)
            for (var next = name; next is not null; next = byName[next].ParentName)
            {
                if (!byName.ContainsKey(next))
                {
                    other = next;
                    return null;
                }
                all.Add(next);
            }
        other = "";
        return all;
    }
}
