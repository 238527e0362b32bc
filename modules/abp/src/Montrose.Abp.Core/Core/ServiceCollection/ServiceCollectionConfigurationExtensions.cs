using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Volo.Abp;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionConfigurationExtensions
{
    public static IServiceCollection ReplaceConfiguration(this IServiceCollection services, IConfiguration configuration) =>
        services.Replace(ServiceDescriptor.Singleton(configuration));

    public static IConfiguration GetConfiguration(this IServiceCollection services) =>
        services.GetConfigurationOrNull()
        ?? throw new AbpException("Could not find an implementation of " + typeof(IConfiguration).AssemblyQualifiedName + " in the service collection.");

    public static IConfiguration? GetConfigurationOrNull(this IServiceCollection services) =>
        services.GetSingletonInstanceOrNull<HostBuilderContext>()?.Configuration
        ?? services.GetSingletonInstanceOrNull<IConfiguration>();
}
