namespace Volo.Abp.DependencyInjection;

/// <summary>Builds the provider after one pass over the registrations that adds interception and property injection.</summary>
internal static class AbpServiceProviderBuilder
{
    public static ServiceProvider Build(IServiceCollection services) =>
        new ServiceDescriptorRewriter(services).Rewrite().BuildServiceProvider();
}
