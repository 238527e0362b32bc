using Volo.Abp.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionObjectAccessorExtensions
{
    public static ObjectAccessor<T> TryAddObjectAccessor<T>(this IServiceCollection services) =>
        services.GetSingletonInstanceOrNull<ObjectAccessor<T>>() ?? services.AddObjectAccessor<T>();

    public static ObjectAccessor<T> AddObjectAccessor<T>(this IServiceCollection services) => services.AddObjectAccessor(new ObjectAccessor<T>());

    public static ObjectAccessor<T> AddObjectAccessor<T>(this IServiceCollection services, T obj) => services.AddObjectAccessor(new ObjectAccessor<T>(obj));

    public static ObjectAccessor<T> AddObjectAccessor<T>(this IServiceCollection services, ObjectAccessor<T> accessor)
    {
        if (services.IsAdded<ObjectAccessor<T>>())
            throw new InvalidOperationException("An object accessor is registered before for type: " + typeof(T).AssemblyQualifiedName);

        // At the front, because they are looked up again and again while modules are configured.
        services.Insert(0, ServiceDescriptor.Singleton(typeof(ObjectAccessor<T>), accessor));
        services.Insert(0, ServiceDescriptor.Singleton(typeof(IObjectAccessor<T>), accessor));
        return accessor;
    }

    public static T? GetObjectOrNull<T>(this IServiceCollection services)
        where T : class => services.GetSingletonInstanceOrNull<IObjectAccessor<T>>()?.Value;

    public static T GetObject<T>(this IServiceCollection services)
        where T : class => services.GetObjectOrNull<T>()
            ?? throw new InvalidOperationException($"Could not find an object of {typeof(T).AssemblyQualifiedName} in services. Be sure that you have used AddObjectAccessor before!");
}
