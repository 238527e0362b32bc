namespace Volo.Abp.DependencyInjection;

[ExposeServices(typeof(IAbpLazyServiceProvider))]
public class AbpLazyServiceProvider : CachedServiceProviderBase, IAbpLazyServiceProvider, ITransientDependency
{
    public AbpLazyServiceProvider(IServiceProvider serviceProvider)
        : base(serviceProvider)
    {
    }

    public virtual T LazyGetRequiredService<T>() => (T)LazyGetRequiredService(typeof(T));

    // The second call is for the container's message, which names the service that is missing.
    public virtual object LazyGetRequiredService(Type serviceType) => GetService(serviceType) ?? ServiceProvider.GetRequiredService(serviceType);

    public virtual T? LazyGetService<T>() => (T?)GetService(typeof(T));

    public virtual object? LazyGetService(Type serviceType) => GetService(serviceType);

    public virtual T LazyGetService<T>(T defaultValue) => GetService(defaultValue);

    public virtual object LazyGetService(Type serviceType, object defaultValue) => GetService(serviceType, defaultValue);

    public virtual T LazyGetService<T>(Func<IServiceProvider, object> factory) => GetService<T>(factory);

    public virtual object LazyGetService(Type serviceType, Func<IServiceProvider, object> factory) => GetService(serviceType, factory);
}
