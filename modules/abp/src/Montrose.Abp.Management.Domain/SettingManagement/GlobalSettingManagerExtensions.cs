using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Settings for everybody.</summary>
public static class GlobalSettingManagerExtensions
{
    public static Task<string?> GetOrNullGlobalAsync(this ISettingManager settingManager, string name, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, GlobalSettingValueProvider.ProviderName, null, fallback);

    public static Task<List<SettingValue>> GetAllGlobalAsync(this ISettingManager settingManager, bool fallback = true) =>
        settingManager.GetAllAsync(GlobalSettingValueProvider.ProviderName, null, fallback);

    public static Task SetGlobalAsync(this ISettingManager settingManager, string name, string? value) =>
        settingManager.SetAsync(name, value, GlobalSettingValueProvider.ProviderName, null);
}
