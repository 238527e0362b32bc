namespace Volo.Abp.DependencyInjection;

/// <summary>Which types the finished container will be able to resolve.</summary>
internal sealed class ServiceRegistry
{
    private static readonly HashSet<Type> BuiltIn =
        [typeof(IServiceProvider), typeof(IServiceScopeFactory), typeof(IServiceProviderIsService), typeof(IServiceProviderIsKeyedService)];

    private readonly HashSet<ServiceIdentifier> _registered;

    public ServiceRegistry(IServiceCollection services)
    {
        _registered = services.Select(d => new ServiceIdentifier(d.ServiceKey, d.ServiceType)).ToHashSet();
    }

    /// <summary>Leaves out sequences, which can always be resolved and so say nothing.</summary>
    public bool IsRegistered(Type type, object? key = null)
    {
        if (key is null && BuiltIn.Contains(type))
            return true;
        return _registered.Contains(new ServiceIdentifier(key, type))
            || (type.IsConstructedGenericType && _registered.Contains(new ServiceIdentifier(key, type.GetGenericTypeDefinition())));
    }

    public bool CanResolve(Type type, object? key = null) =>
        (type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)) || IsRegistered(type, key);
}
