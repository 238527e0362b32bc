namespace Volo.Abp.DependencyInjection;

/// <summary>A registration that asks for another one, so that both give the same object.</summary>
internal sealed class RedirectedService
{
    private readonly Type _target;

    private RedirectedService(Type target, Type implementationType)
    {
        _target = target;
        ImplementationType = implementationType;
    }

    public Type ImplementationType { get; }

    public static ServiceDescriptor Describe(Type serviceType, object? key, Type target, Type implementationType, ServiceLifetime lifetime)
    {
        var redirected = new RedirectedService(target, implementationType);
        return key is null
            ? ServiceDescriptor.Describe(serviceType, redirected.Get, lifetime)
            : ServiceDescriptor.DescribeKeyed(serviceType, key, redirected.GetKeyed, lifetime);
    }

    public static RedirectedService? Of(ServiceDescriptor descriptor) =>
        (descriptor.IsKeyedService ? descriptor.KeyedImplementationFactory?.Target : descriptor.ImplementationFactory?.Target) as RedirectedService;

    private object Get(IServiceProvider provider) => provider.GetRequiredService(_target);

    private object GetKeyed(IServiceProvider provider, object? key) => provider.GetRequiredService(_target);
}
