using Microsoft.AspNetCore.Builder;
using Volo.Abp;
using Volo.Abp.Modularity;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the modules of an application to a web host.</summary>
public static class WebApplicationBuilderExtensions
{
    public static Task<IAbpApplicationWithExternalServiceProvider> AddApplicationAsync<TStartupModule>(
        this WebApplicationBuilder builder,
        Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule
        => builder.AddApplicationAsync(typeof(TStartupModule), optionsAction);

    public static Task<IAbpApplicationWithExternalServiceProvider> AddApplicationAsync(
        this WebApplicationBuilder builder,
        Type startupModuleType,
        Action<AbpApplicationCreationOptions>? optionsAction = null)
        => builder.Services.AddApplicationAsync(startupModuleType, options =>
        {
            options.Services.ReplaceConfiguration(builder.Configuration);
            if (string.IsNullOrWhiteSpace(options.Environment))
                options.Environment = builder.Environment.EnvironmentName;
            optionsAction?.Invoke(options);
        });
}
