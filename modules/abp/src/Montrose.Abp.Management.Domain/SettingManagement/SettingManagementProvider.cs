using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>A provider whose values are rows under its name.</summary>
public abstract class SettingManagementProvider : ISettingManagementProvider
{
    protected SettingManagementProvider(ISettingManagementStore settingManagementStore) =>
        SettingManagementStore = settingManagementStore;

    public abstract string Name { get; }

    protected ISettingManagementStore SettingManagementStore { get; }

    public virtual Task<string?> GetOrNullAsync(SettingDefinition setting, string? providerKey) =>
        SettingManagementStore.GetOrNullAsync(setting.Name, Name, NormalizeProviderKey(providerKey));

    public virtual Task SetAsync(SettingDefinition setting, string value, string? providerKey) =>
        SettingManagementStore.SetAsync(setting.Name, value, Name, NormalizeProviderKey(providerKey));

    public virtual Task ClearAsync(SettingDefinition setting, string? providerKey) =>
        SettingManagementStore.DeleteAsync(setting.Name, Name, NormalizeProviderKey(providerKey));

    /// <summary>The key that is meant where none is given.</summary>
    protected virtual string? NormalizeProviderKey(string? providerKey) => providerKey;
}
