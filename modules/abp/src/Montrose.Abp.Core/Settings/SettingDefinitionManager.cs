using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

public class SettingDefinitionManager(IStaticSettingDefinitionStore staticStore, IDynamicSettingDefinitionStore dynamicStore)
    : ISettingDefinitionManager, ISingletonDependency
{
    protected readonly IStaticSettingDefinitionStore StaticStore = staticStore;

    protected readonly IDynamicSettingDefinitionStore DynamicStore = dynamicStore;

    public virtual async Task<SettingDefinition> GetAsync(string name) =>
        await GetOrNullAsync(name) ?? throw new AbpException($"There is no setting named {name}.");

    public virtual Task<SettingDefinition?> GetOrNullAsync(string name)
    {
        var known = StaticStore.GetOrNullAsync(name);
        return known is { IsCompletedSuccessfully: true, Result: not null } ? known : FindAnywhereAsync(known, name);
    }

    public virtual async Task<IReadOnlyList<SettingDefinition>> GetAllAsync()
    {
        var known = await StaticStore.GetAllAsync();
        var names = known.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        return [.. known, .. (await DynamicStore.GetAllAsync()).Where(s => !names.Contains(s.Name))];
    }

    private async Task<SettingDefinition?> FindAnywhereAsync(Task<SettingDefinition?> known, string name) =>
        await known ?? await DynamicStore.GetOrNullAsync(name);
}
