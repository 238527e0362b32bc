namespace Volo.Abp.DependencyInjection;

/// <summary>Resolves services when they are first used; base classes get it by property injection.</summary>
public interface IAbpLazyServiceProvider : ICachedServiceProviderBase
{
    T LazyGetRequiredService<T>();

    object LazyGetRequiredService(Type serviceType);

    T? LazyGetService<T>();

    object? LazyGetService(Type serviceType);

    T LazyGetService<T>(T defaultValue);

    object LazyGetService(Type serviceType, object defaultValue);

    object LazyGetService(Type serviceType, Func<IServiceProvider, object> factory);

    T LazyGetService<T>(Func<IServiceProvider, object> factory);
}
