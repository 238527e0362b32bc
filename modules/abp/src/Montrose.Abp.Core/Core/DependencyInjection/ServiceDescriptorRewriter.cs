using System.Reflection;
using Volo.Abp.DynamicProxy;
using Volo.Abp.Modularity;

namespace Volo.Abp.DependencyInjection;

/// <summary>
/// The pass before a provider is built: asks the OnRegistered actions about every implementation, and turns those that
/// want interceptors or have properties to fill into factories. Everything else stays as it was registered.
/// </summary>
internal sealed class ServiceDescriptorRewriter
{
    private readonly IServiceCollection _services;
    private readonly ServiceRegistry _registry;
    private readonly HashSet<Assembly> _moduleAssemblies;
    private readonly ServiceRegistrationActionList _registrationActions;
    private readonly ServiceActivatedActionList _activatedActions;
    private readonly Dictionary<Type, Type[]> _interceptors = [];
    private readonly Dictionary<Type, ServiceActivator?> _activators = [];

    public ServiceDescriptorRewriter(IServiceCollection services)
    {
        _registrationActions = services.GetRegistrationActionList();
        _activatedActions = services.GetServiceActivatedActionList();
        _services = services;
        _registry = new ServiceRegistry(services);
        _moduleAssemblies = services.GetSingletonInstanceOrNull<IModuleContainer>()?.Modules.SelectMany(m => m.AllAssemblies).ToHashSet() ?? [];
        _moduleAssemblies.Add(typeof(ServiceDescriptorRewriter).Assembly);
    }

    public IServiceCollection Rewrite()
    {
        IServiceCollection rewritten = new ServiceCollection();

        // By index: an action may still register services.
        for (var i = 0; i < _services.Count; i++)
            rewritten.Add(Rewrite(_services[i]));
        return rewritten;
    }

    private ServiceDescriptor Rewrite(ServiceDescriptor descriptor)
    {
        var own = descriptor.NormalizedImplementationType();
        var implementation = own ?? RedirectedService.Of(descriptor)?.ImplementationType;
        if (implementation is null)
            return descriptor;

        var interceptors = InterceptorsOf(descriptor.ServiceType, implementation);
        if (implementation.IsGenericTypeDefinition || descriptor.ServiceType.IsGenericTypeDefinition)
            return descriptor;

        var proxied = interceptors.Length > 0 && descriptor.ServiceType.IsInterface;
        var activated = _activatedActions.Count == 0 ? [] : _activatedActions.GetActions(descriptor);
        var activator = own is null ? null : ActivatorOf(own);
        if (own is not null && activator is null)
            return descriptor;
        if (!proxied && activated.Count == 0 && activator?.InjectsProperties != true)
            return descriptor;

        var factory = Source(descriptor, activator);
        if (activated.Count > 0)
            factory = Activated(factory, activated);
        if (proxied)
            factory = Proxied(factory, descriptor.ServiceType, interceptors);
        return descriptor.IsKeyedService
            ? ServiceDescriptor.DescribeKeyed(descriptor.ServiceType, descriptor.ServiceKey, (provider, key) => factory(provider, key), descriptor.Lifetime)
            : ServiceDescriptor.Describe(descriptor.ServiceType, provider => factory(provider, null), descriptor.Lifetime);
    }

    private static Func<IServiceProvider, object?, object> Proxied(Func<IServiceProvider, object?, object> factory, Type serviceType, Type[] interceptors) => (provider, key) =>
    {
        // One registration may lead to another that is proxied already, be it as something else.
        var made = factory(provider, key);
        return ProxyHelper.IsProxy(made) && serviceType.IsInstanceOfType(made)
            ? made
            : ServiceProxy.Around(serviceType, ProxyHelper.UnProxy(made), Array.ConvertAll(interceptors, type => (IAbpInterceptor)provider.GetRequiredService(type)));
    };

    private static Func<IServiceProvider, object?, object> Source(ServiceDescriptor descriptor, ServiceActivator? activator)
    {
        if (activator is not null)
            return activator.Create;
        if (descriptor.IsKeyedService)
            return descriptor.KeyedImplementationFactory!;
        var factory = descriptor.ImplementationFactory!;
        return (provider, _) => factory(provider);
    }

    private static Func<IServiceProvider, object?, object> Activated(
        Func<IServiceProvider, object?, object> factory,
        List<Action<IOnServiceActivatedContext>> actions) => (provider, key) =>
    {
        var context = new OnServiceActivatedContext(factory(provider, key));
        foreach (var action in actions)
            action(context);
        return context.Instance;
    };

    private Type[] InterceptorsOf(Type serviceType, Type implementation)
    {
        if (_interceptors.TryGetValue(implementation, out var interceptors))
            return interceptors;

        var context = new OnServiceRegistredContext(serviceType, implementation);
        foreach (var action in _registrationActions)
            action(context);
        var disabled = implementation.GetCustomAttribute<DisableAbpFeaturesAttribute>(inherit: true)?.DisableInterceptors == true;
        return _interceptors[implementation] = disabled ? [] : context.Interceptors.Distinct().ToArray();
    }

    private ServiceActivator? ActivatorOf(Type implementation)
    {
        if (_activators.TryGetValue(implementation, out var activator))
            return activator;
        var properties = InjectableProperties.Of(implementation, _moduleAssemblies, _registry.IsRegistered);
        return _activators[implementation] = ServiceActivator.TryCreate(implementation, _registry, properties);
    }
}
