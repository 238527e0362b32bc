using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Autofac;

/// <summary>Builds the host's provider with the pass that adds interception and property injection.</summary>
internal sealed class AbpServiceProviderFactory : IServiceProviderFactory<IServiceCollection>
{
    public IServiceCollection CreateBuilder(IServiceCollection services) => services;

    public IServiceProvider CreateServiceProvider(IServiceCollection containerBuilder) => AbpServiceProviderBuilder.Build(containerBuilder);
}
