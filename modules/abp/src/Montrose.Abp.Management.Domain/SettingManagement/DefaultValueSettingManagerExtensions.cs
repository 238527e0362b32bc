using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Defaults of definitions.</summary>
public static class DefaultValueSettingManagerExtensions
{
    public static Task<string?> GetOrNullDefaultAsync(this ISettingManager settingManager, string name, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, DefaultValueSettingValueProvider.ProviderName, null, fallback);

    public static Task<List<SettingValue>> GetAllDefaultAsync(this ISettingManager settingManager, bool fallback = true) =>
        settingManager.GetAllAsync(DefaultValueSettingValueProvider.ProviderName, null, fallback);
}
