using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Reads and changes the settings of one kind of key.</summary>
public interface ISettingManagementProvider
{
    string Name { get; }

    Task<string?> GetOrNullAsync(SettingDefinition setting, string? providerKey);

    Task SetAsync(SettingDefinition setting, string value, string? providerKey);

    Task ClearAsync(SettingDefinition setting, string? providerKey);
}
