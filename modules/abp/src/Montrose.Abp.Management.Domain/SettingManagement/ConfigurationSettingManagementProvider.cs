using Microsoft.Extensions.Configuration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>What the application's configuration says under <c>Settings:</c>.</summary>
public class ConfigurationSettingManagementProvider(IConfiguration configuration) : ISettingManagementProvider, ITransientDependency
{
    public string Name => ConfigurationSettingValueProvider.ProviderName;

    protected IConfiguration Configuration { get; } = configuration;

    public virtual Task<string?> GetOrNullAsync(SettingDefinition setting, string? providerKey) =>
        Task.FromResult(Configuration[ConfigurationSettingValueProvider.ConfigurationNamePrefix + setting.Name]);

    public virtual Task SetAsync(SettingDefinition setting, string value, string? providerKey) =>
        throw new AbpException($"The setting '{setting.Name}' of the configuration can't be set from the application.");

    public virtual Task ClearAsync(SettingDefinition setting, string? providerKey) =>
        throw new AbpException($"The setting '{setting.Name}' of the configuration can't be cleared from the application.");
}
