using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Options;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionDynamicOptionsManagerExtensions
{
    public static IServiceCollection AddAbpDynamicOptions<TOptions, TManager>(this IServiceCollection services)
        where TOptions : class
        where TManager : AbpDynamicOptionsManager<TOptions>
    {
        services.Replace(ServiceDescriptor.Scoped<IOptions<TOptions>, TManager>());
        services.Replace(ServiceDescriptor.Scoped<IOptionsSnapshot<TOptions>, TManager>());
        return services;
    }
}
