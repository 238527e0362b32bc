using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>One of the places that a setting's value may come from.</summary>
public abstract class SettingValueProvider(ISettingStore settingStore) : ISettingValueProvider, ITransientDependency
{
    internal static readonly Task<string?> NoValue = Task.FromResult<string?>(null);

    public abstract string Name { get; }

    protected ISettingStore SettingStore { get; } = settingStore;

    public abstract Task<string?> GetOrNullAsync(SettingDefinition setting);

    public abstract Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings);

    private protected Task<List<SettingValue>> GetStoredAsync(SettingDefinition[] settings, string? providerKey) =>
        SettingStore.GetAllAsync([.. settings.Select(s => s.Name)], Name, providerKey);

    private protected static Task<List<SettingValue>> Empty(SettingDefinition[] settings) =>
        Task.FromResult(settings.Select(s => new SettingValue(s.Name, null)).ToList());
}
