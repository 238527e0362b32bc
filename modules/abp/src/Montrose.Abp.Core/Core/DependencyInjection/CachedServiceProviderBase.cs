namespace Volo.Abp.DependencyInjection;

/// <summary>The cache is made with the first service, since most owners are created and never ask.</summary>
public abstract class CachedServiceProviderBase : ICachedServiceProviderBase
{
    private readonly Lock _lock = new();
    private Dictionary<ServiceIdentifier, object?>? _services;

    protected CachedServiceProviderBase(IServiceProvider serviceProvider)
    {
        ServiceProvider = serviceProvider;
    }

    protected IServiceProvider ServiceProvider { get; }

    public virtual object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IServiceProvider))
            return ServiceProvider;
        return GetOrResolve(new ServiceIdentifier(serviceType), static (provider, id) => provider.GetService(id.ServiceType));
    }

    public T GetService<T>(T defaultValue) => (T)GetService(typeof(T), defaultValue!);

    public object GetService(Type serviceType, object defaultValue) => GetService(serviceType) ?? defaultValue;

    public T GetService<T>(Func<IServiceProvider, object> factory) => (T)GetService(typeof(T), factory);

    public object GetService(Type serviceType, Func<IServiceProvider, object> factory) =>
        GetOrResolve(new ServiceIdentifier(serviceType), (provider, _) => factory(provider))!;

    public object? GetKeyedService(Type serviceType, object? serviceKey) =>
        GetOrResolve(new ServiceIdentifier(serviceKey, serviceType), static (provider, id) => provider.GetKeyedService(id.ServiceType, id.ServiceKey));

    public object GetRequiredKeyedService(Type serviceType, object? serviceKey) =>
        GetKeyedService(serviceType, serviceKey) ?? ServiceProvider.GetRequiredKeyedService(serviceType, serviceKey);

    private object? GetOrResolve(ServiceIdentifier id, Func<IServiceProvider, ServiceIdentifier, object?> resolve)
    {
        lock (_lock)
        {
            if (_services?.TryGetValue(id, out var cached) == true)
                return cached;
        }

        // Outside the lock: what is resolved may ask this provider in turn. The first one stored wins.
        var service = resolve(ServiceProvider, id);
        lock (_lock)
        {
            _services ??= [];
            return _services.TryAdd(id, service) ? service : _services[id];
        }
    }
}
