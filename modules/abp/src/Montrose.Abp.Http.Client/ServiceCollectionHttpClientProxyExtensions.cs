using System.Reflection;
using Volo.Abp;
using Volo.Abp.Http.Client.DynamicProxying;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers proxies for the service interfaces of an assembly.</summary>
public static class ServiceCollectionHttpClientProxyExtensions
{
    /// <param name="asDefaultServices">Whether the interface itself is the proxy; otherwise only <see cref="IHttpClientProxy{T}"/> is.</param>
    public static IServiceCollection AddHttpClientProxies(
        this IServiceCollection services, Assembly assembly, string remoteServiceConfigurationName = "Default", bool asDefaultServices = true)
    {
        foreach (var type in assembly.GetTypes().Where(IsSuitable))
            services.AddHttpClientProxy(type, remoteServiceConfigurationName, asDefaultServices);
        return services;
    }

    public static IServiceCollection AddHttpClientProxy<T>(
        this IServiceCollection services, string remoteServiceConfigurationName = "Default", bool asDefaultService = true)
        => services.AddHttpClientProxy(typeof(T), remoteServiceConfigurationName, asDefaultService);

    public static IServiceCollection AddHttpClientProxy(
        this IServiceCollection services, Type type, string remoteServiceConfigurationName = "Default", bool asDefaultService = true)
    {
        services.AddHttpClient(remoteServiceConfigurationName);
        object Create(IServiceProvider provider)
            => RemoteServiceProxy.Create(type, remoteServiceConfigurationName, provider.GetRequiredService<RemoteCaller>());
        if (asDefaultService)
            services.AddTransient(type, Create);
        services.AddTransient(
            typeof(IHttpClientProxy<>).MakeGenericType(type),
            provider => Activator.CreateInstance(typeof(HttpClientProxy<>).MakeGenericType(type), Create(provider))!);
        return services;
    }

    private static bool IsSuitable(Type type)
        => type is { IsInterface: true, IsPublic: true, IsGenericType: false } && typeof(IRemoteService).IsAssignableFrom(type);
}
