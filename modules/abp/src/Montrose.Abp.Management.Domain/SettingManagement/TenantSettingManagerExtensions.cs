using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Settings of a tenant.</summary>
public static class TenantSettingManagerExtensions
{
    public static Task<string?> GetOrNullForTenantAsync(
        this ISettingManager settingManager, string name, Guid tenantId, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, TenantSettingValueProvider.ProviderName, tenantId.ToString(), fallback);

    public static Task<string?> GetOrNullForCurrentTenantAsync(
        this ISettingManager settingManager, string name, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, TenantSettingValueProvider.ProviderName, null, fallback);

    public static Task<List<SettingValue>> GetAllForTenantAsync(
        this ISettingManager settingManager, Guid tenantId, bool fallback = true) =>
        settingManager.GetAllAsync(TenantSettingValueProvider.ProviderName, tenantId.ToString(), fallback);

    public static Task<List<SettingValue>> GetAllForCurrentTenantAsync(this ISettingManager settingManager, bool fallback = true) =>
        settingManager.GetAllAsync(TenantSettingValueProvider.ProviderName, null, fallback);

    public static Task SetForTenantAsync(
        this ISettingManager settingManager, Guid tenantId, string name, string? value, bool forceToSet = false) =>
        settingManager.SetAsync(name, value, TenantSettingValueProvider.ProviderName, tenantId.ToString(), forceToSet);

    public static Task SetForCurrentTenantAsync(
        this ISettingManager settingManager, string name, string? value, bool forceToSet = false) =>
        settingManager.SetAsync(name, value, TenantSettingValueProvider.ProviderName, null, forceToSet);

    public static Task SetForTenantOrGlobalAsync(
        this ISettingManager settingManager, Guid? tenantId, string name, string? value, bool forceToSet = false) =>
        tenantId is { } id
            ? settingManager.SetForTenantAsync(id, name, value, forceToSet)
            : settingManager.SetGlobalAsync(name, value);
}
