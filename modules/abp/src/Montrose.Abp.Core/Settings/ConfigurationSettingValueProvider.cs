using Microsoft.Extensions.Configuration;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Values from section "Settings" of the configuration.</summary>
public class ConfigurationSettingValueProvider(IConfiguration configuration) : ISettingValueProvider, ITransientDependency
{
    public const string ConfigurationNamePrefix = "Settings:";
    public const string ProviderName = "C";

    public string Name => ProviderName;

    protected IConfiguration Configuration { get; } = configuration;

    public virtual Task<string?> GetOrNullAsync(SettingDefinition setting) =>
        Configuration[ConfigurationNamePrefix + setting.Name] is { } value ? Task.FromResult<string?>(value) : SettingValueProvider.NoValue;

    public Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings) =>
        Task.FromResult(settings.Select(s => new SettingValue(s.Name, Configuration[ConfigurationNamePrefix + s.Name])).ToList());
}
