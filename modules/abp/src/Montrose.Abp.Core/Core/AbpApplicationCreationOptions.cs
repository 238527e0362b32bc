using Microsoft.Extensions.Configuration;
using Volo.Abp.Modularity.PlugIns;

namespace Volo.Abp;

/// <summary>What a caller may say before the modules are loaded.</summary>
public class AbpApplicationCreationOptions
{
    public AbpApplicationCreationOptions(IServiceCollection services)
    {
        Services = Check.NotNull(services, nameof(services));
    }

    public IServiceCollection Services { get; }

    public PlugInSourceList PlugInSources { get; } = new();

    /// <summary>Used only where the host has no configuration of its own.</summary>
    public AbpConfigurationBuilderOptions Configuration { get; } = new();

    public bool SkipConfigureServices { get; set; }

    public string? ApplicationName { get; set; }

    public string? Environment { get; set; }
}
