namespace Volo.Abp.DependencyInjection;

/// <summary>Builds the provider after one pass over the registrations that adds interception and property injection.</summary>
internal static class AbpServiceProviderBuilder
{
    public static ServiceProvider Build(IServiceCollection services) =>
        new ServiceDescriptorRewriter(services).Rewrite().BuildServiceProvider();

    /// <summary>
    /// The same for a host, which serves requests on more than one processor: the proxies' types are made ahead on another
    /// one. What can't be made fails again, and is told, where it is asked for.
    /// </summary>
    public static ServiceProvider BuildForHost(IServiceCollection services)
    {
        var rewriter = new ServiceDescriptorRewriter(services);
        var provider = rewriter.Rewrite().BuildServiceProvider();
        _ = Task.Run(() => rewriter.Proxies.ForEach(static proxy => proxy.Prepare()));
        return provider;
    }
}
