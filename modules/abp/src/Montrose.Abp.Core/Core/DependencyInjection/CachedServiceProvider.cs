namespace Volo.Abp.DependencyInjection;

[ExposeServices(typeof(ICachedServiceProvider))]
public class CachedServiceProvider : CachedServiceProviderBase, ICachedServiceProvider, IScopedDependency
{
    public CachedServiceProvider(IServiceProvider serviceProvider)
        : base(serviceProvider)
    {
    }
}

[ExposeServices(typeof(ITransientCachedServiceProvider))]
public class TransientCachedServiceProvider : CachedServiceProviderBase, ITransientCachedServiceProvider, ITransientDependency
{
    public TransientCachedServiceProvider(IServiceProvider serviceProvider)
        : base(serviceProvider)
    {
    }
}
