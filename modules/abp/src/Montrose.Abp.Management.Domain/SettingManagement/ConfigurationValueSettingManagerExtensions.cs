using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Settings of the application's configuration.</summary>
public static class ConfigurationValueSettingManagerExtensions
{
    public static Task<string?> GetOrNullConfigurationAsync(this ISettingManager settingManager, string name, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, ConfigurationSettingValueProvider.ProviderName, null, fallback);

    public static Task<List<SettingValue>> GetAllConfigurationAsync(this ISettingManager settingManager, bool fallback = true) =>
        settingManager.GetAllAsync(ConfigurationSettingValueProvider.ProviderName, null, fallback);
}
