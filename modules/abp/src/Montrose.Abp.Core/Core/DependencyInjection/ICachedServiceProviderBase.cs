namespace Volo.Abp.DependencyInjection;

/// <summary>A provider that resolves each service once and then hands out the same object.</summary>
public interface ICachedServiceProviderBase : IKeyedServiceProvider
{
    T GetService<T>(T defaultValue);

    object GetService(Type serviceType, object defaultValue);

    T GetService<T>(Func<IServiceProvider, object> factory);

    object GetService(Type serviceType, Func<IServiceProvider, object> factory);
}

/// <summary>Caches for a scope.</summary>
public interface ICachedServiceProvider : ICachedServiceProviderBase
{
}

/// <summary>Caches for the object that asked for it.</summary>
public interface ITransientCachedServiceProvider : ICachedServiceProviderBase
{
}
