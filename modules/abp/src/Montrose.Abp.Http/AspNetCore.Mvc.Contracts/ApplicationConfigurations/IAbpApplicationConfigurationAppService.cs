using Volo.Abp.Application.Services;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>What a client needs to know when it starts.</summary>
public interface IAbpApplicationConfigurationAppService : IApplicationService
{
    /// <summary>What a user interface needs to know: the caller, permissions, settings, features and languages.</summary>
    Task<ApplicationConfigurationDto> GetAsync(ApplicationConfigurationRequestOptions options);
}

/// <summary>The texts of a culture.</summary>
public interface IAbpApplicationLocalizationAppService : IApplicationService
{
    /// <summary>The texts of one language.</summary>
    Task<ApplicationLocalizationDto> GetAsync(ApplicationLocalizationRequestDto input);
}

/// <summary>Adds to the configuration that clients get.</summary>
public interface IApplicationConfigurationContributor
{
    Task ContributeAsync(ApplicationConfigurationContributorContext context);
}

/// <summary>The configuration under construction.</summary>
public class ApplicationConfigurationContributorContext(IServiceProvider serviceProvider, ApplicationConfigurationDto applicationConfiguration)
    : IServiceProviderAccessor
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public ApplicationConfigurationDto ApplicationConfiguration { get; } = applicationConfiguration;
}

/// <summary>Who adds to the configuration.</summary>
public class AbpApplicationConfigurationOptions
{
    public List<IApplicationConfigurationContributor> Contributors { get; } = [];
}
