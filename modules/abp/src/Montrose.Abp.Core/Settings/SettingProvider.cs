using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Asks the value providers from the strongest to the weakest; the first value counts.</summary>
public class SettingProvider(
    ISettingDefinitionManager settingDefinitionManager,
    ISettingEncryptionService settingEncryptionService,
    ISettingValueProviderManager settingValueProviderManager) : ISettingProvider, ITransientDependency
{
    protected ISettingDefinitionManager SettingDefinitionManager { get; } = settingDefinitionManager;

    protected ISettingEncryptionService SettingEncryptionService { get; } = settingEncryptionService;

    protected ISettingValueProviderManager SettingValueProviderManager { get; } = settingValueProviderManager;

    public virtual async Task<string?> GetOrNullAsync(string name)
    {
        var setting = await SettingDefinitionManager.GetAsync(name);
        var providers = SettingValueProviderManager.Providers;
        for (var i = providers.Count - 1; i >= 0; i--)
        {
            if (Allows(setting, providers[i]) && await providers[i].GetOrNullAsync(setting) is { } value)
                return Open(setting, providers[i], value);
        }

        return null;
    }

    public virtual async Task<List<SettingValue>> GetAllAsync(string[] names)
    {
        var settings = new List<SettingDefinition>(names.Length);
        foreach (var name in names)
            settings.Add(await SettingDefinitionManager.GetAsync(name));
        return await GetAllAsync(settings);
    }

    public virtual async Task<List<SettingValue>> GetAllAsync() => await GetAllAsync(await SettingDefinitionManager.GetAllAsync());

    private async Task<List<SettingValue>> GetAllAsync(IReadOnlyList<SettingDefinition> settings)
    {
        var values = settings.ToDictionary(s => s.Name, s => new SettingValue(s.Name, null), StringComparer.Ordinal);
        var open = settings.ToDictionary(s => s.Name, StringComparer.Ordinal);
        var providers = SettingValueProviderManager.Providers;
        for (var i = providers.Count - 1; i >= 0 && open.Count > 0; i--)
        {
            var asked = open.Values.Where(s => Allows(s, providers[i])).ToArray();
            if (asked.Length == 0)
                continue;
            foreach (var value in (await providers[i].GetAllAsync(asked)).Where(v => v.Value is not null))
            {
                if (open.Remove(value.Name, out var setting))
                    values[value.Name].Value = Open(setting, providers[i], value.Value!);
            }
        }

        return [.. values.Values];
    }

    private static bool Allows(SettingDefinition setting, ISettingValueProvider provider) =>
        setting.Providers.Count == 0 || setting.Providers.Contains(provider.Name);

    // A default value stands in the code as it is; stored and configured values of encrypted settings are encrypted.
    private string? Open(SettingDefinition setting, ISettingValueProvider provider, string value) =>
        setting.IsEncrypted && provider is not DefaultValueSettingValueProvider
            ? SettingEncryptionService.Decrypt(setting, value)
            : value;
}
