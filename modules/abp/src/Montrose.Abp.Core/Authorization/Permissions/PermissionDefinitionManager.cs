using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

public class PermissionDefinitionManager(IStaticPermissionDefinitionStore staticStore, IDynamicPermissionDefinitionStore dynamicStore)
    : IPermissionDefinitionManager, ITransientDependency
{
    public virtual async Task<PermissionDefinition> GetAsync(string name) =>
        await GetOrNullAsync(name) ?? throw new AbpException($"There is no permission named {name}.");

    public virtual Task<PermissionDefinition?> GetOrNullAsync(string name)
    {
        var known = staticStore.GetOrNullAsync(name);
        return known is { IsCompletedSuccessfully: true, Result: not null } ? known : FindAnywhereAsync(known, name);
    }

    public virtual async Task<IReadOnlyList<PermissionDefinition>> GetPermissionsAsync()
    {
        var known = await staticStore.GetPermissionsAsync();
        var names = known.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return [.. known, .. (await dynamicStore.GetPermissionsAsync()).Where(p => !names.Contains(p.Name))];
    }

    public async Task<IReadOnlyList<PermissionGroupDefinition>> GetGroupsAsync()
    {
        var known = await staticStore.GetGroupsAsync();
        var names = known.Select(g => g.Name).ToHashSet(StringComparer.Ordinal);
        return [.. known, .. (await dynamicStore.GetGroupsAsync()).Where(g => !names.Contains(g.Name))];
    }

    private async Task<PermissionDefinition?> FindAnywhereAsync(Task<PermissionDefinition?> known, string name) =>
        await known ?? await dynamicStore.GetOrNullAsync(name);
}
