using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Features;

public class FeatureDefinitionManager(IStaticFeatureDefinitionStore staticStore, IDynamicFeatureDefinitionStore dynamicStore)
    : IFeatureDefinitionManager, ISingletonDependency
{
    protected IStaticFeatureDefinitionStore StaticStore = staticStore;

    protected IDynamicFeatureDefinitionStore DynamicStore = dynamicStore;

    public virtual async Task<FeatureDefinition> GetAsync(string name) =>
        await GetOrNullAsync(name) ?? throw new AbpException($"There is no feature named {name}.");

    public virtual Task<FeatureDefinition?> GetOrNullAsync(string name)
    {
        var known = StaticStore.GetOrNullAsync(name);
        return known is { IsCompletedSuccessfully: true, Result: not null } ? known : FindAnywhereAsync(known, name);
    }

    public virtual async Task<IReadOnlyList<FeatureDefinition>> GetAllAsync()
    {
        var known = await StaticStore.GetFeaturesAsync();
        var names = known.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        return [.. known, .. (await DynamicStore.GetFeaturesAsync()).Where(f => !names.Contains(f.Name))];
    }

    public virtual async Task<IReadOnlyList<FeatureGroupDefinition>> GetGroupsAsync()
    {
        var known = await StaticStore.GetGroupsAsync();
        var names = known.Select(g => g.Name).ToHashSet(StringComparer.Ordinal);
        return [.. known, .. (await DynamicStore.GetGroupsAsync()).Where(g => !names.Contains(g.Name))];
    }

    private async Task<FeatureDefinition?> FindAnywhereAsync(Task<FeatureDefinition?> known, string name) =>
        await known ?? await DynamicStore.GetOrNullAsync(name);
}
