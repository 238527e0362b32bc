using Volo.Abp.Logging;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceDescriptorExtensions
{
    public static object? NormalizedImplementationInstance(this ServiceDescriptor descriptor) =>
        descriptor.IsKeyedService ? descriptor.KeyedImplementationInstance : descriptor.ImplementationInstance;

    public static Type? NormalizedImplementationType(this ServiceDescriptor descriptor) =>
        descriptor.IsKeyedService ? descriptor.KeyedImplementationType : descriptor.ImplementationType;
}

public static class ServiceCollectionLoggingExtensions
{
    public static ILogger<T> GetInitLogger<T>(this IServiceCollection services) => services.GetSingletonInstance<IInitLoggerFactory>().Create<T>();
}
