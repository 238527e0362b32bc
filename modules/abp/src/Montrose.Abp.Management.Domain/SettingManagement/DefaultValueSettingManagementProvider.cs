using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>The default of the definition.</summary>
public class DefaultValueSettingManagementProvider : ISettingManagementProvider, ISingletonDependency
{
    public string Name => DefaultValueSettingValueProvider.ProviderName;

    public virtual Task<string?> GetOrNullAsync(SettingDefinition setting, string? providerKey) =>
        Task.FromResult(setting.DefaultValue);

    public virtual Task SetAsync(SettingDefinition setting, string value, string? providerKey) =>
        throw new AbpException($"The default of the setting '{setting.Name}' stands in its definition and can't be set.");

    public virtual Task ClearAsync(SettingDefinition setting, string? providerKey) =>
        throw new AbpException($"The default of the setting '{setting.Name}' stands in its definition and can't be cleared.");
}
