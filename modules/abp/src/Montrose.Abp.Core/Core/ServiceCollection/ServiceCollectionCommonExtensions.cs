using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Reflection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What is known before there is a provider.</summary>
public static class ServiceCollectionCommonExtensions
{
    public static bool IsAdded<T>(this IServiceCollection services) => services.IsAdded(typeof(T));

    public static bool IsAdded(this IServiceCollection services, Type type) => services.Any(d => d.ServiceType == type);

    public static ITypeFinder GetTypeFinder(this IServiceCollection services) => services.GetSingletonInstance<ITypeFinder>();

    public static T? GetSingletonInstanceOrNull<T>(this IServiceCollection services) =>
        (T?)services.LastOrDefault(d => d.ServiceType == typeof(T) && !d.IsKeyedService)?.NormalizedImplementationInstance();

    public static T GetSingletonInstance<T>(this IServiceCollection services) =>
        services.GetSingletonInstanceOrNull<T>()
        ?? throw new InvalidOperationException("Could not find singleton service: " + typeof(T).AssemblyQualifiedName);

    public static IServiceProvider BuildServiceProviderFromFactory(this IServiceCollection services) =>
        AbpServiceProviderBuilder.Build(Check.NotNull(services, nameof(services)));

    public static T? GetService<T>(this IServiceCollection services) =>
        services.Provider() is { } provider ? provider.GetService<T>() : default;

    public static T GetRequiredService<T>(this IServiceCollection services)
        where T : notnull => services.RequiredProvider().GetRequiredService<T>();

    public static object GetRequiredService(this IServiceCollection services, Type type) => services.RequiredProvider().GetRequiredService(type);

    public static Lazy<T?> GetServiceLazy<T>(this IServiceCollection services) => new(() => services.GetService<T>());

    public static Lazy<object?> GetServiceLazy(this IServiceCollection services, Type type) => new(() => services.RequiredProvider().GetService(type));

    public static Lazy<T> GetRequiredServiceLazy<T>(this IServiceCollection services)
        where T : notnull => new(services.GetRequiredService<T>);

    public static Lazy<object> GetRequiredServiceLazy(this IServiceCollection services, Type type) => new(() => services.GetRequiredService(type));

    public static IServiceProvider? GetServiceProviderOrNull(this IServiceCollection services) => services.Provider();

    private static IServiceProvider? Provider(this IServiceCollection services) => services.GetObjectOrNull<IServiceProvider>();

    private static IServiceProvider RequiredProvider(this IServiceCollection services) =>
        services.Provider() ?? throw new AbpException("The application has no service provider yet.");
}
