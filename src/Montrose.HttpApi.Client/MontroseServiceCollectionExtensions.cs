using Microsoft.Extensions.DependencyInjection.Extensions;
using Montrose;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Montrose in any program that has a service collection.</summary>
public static class MontroseServiceCollectionExtensions
{
    /// <summary>Name of the HTTP client through which the calls go.</summary>
    public const string MontroseHttpClientName = "Montrose";

    /// <summary>
    /// Adds every application service of one portal by its interface, and <see cref="MontroseClient"/> itself; they act as the owner of the API key,
    /// within its scopes. Nothing is sent until the first call.
    /// </summary>
    /// <param name="services">The program's services.</param>
    /// <param name="baseUrl">The portal's address, e.g. https://north.example.com.</param>
    /// <param name="apiKey">As it was shown when it was made: mtr_…</param>
    /// <returns>The HTTP client's builder, for retries, logs and the like.</returns>
    /// <exception cref="ArgumentException">The address is none, or the key is empty.</exception>
    /// <exception cref="InvalidOperationException">There is a portal already; for more of them keep a <see cref="MontroseClient.WithKeyAsync"/> of each.</exception>
    public static IHttpClientBuilder AddMontroseClient(this IServiceCollection services, string baseUrl, string apiKey)
    {
        if (!Uri.TryCreate(baseUrl, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
            throw new ArgumentException($"'{baseUrl}' is not a portal's address; it is like https://north.example.com.", nameof(baseUrl));
        ArgumentException.ThrowIfNullOrWhiteSpace(apiKey);
        if (services.Any(static d => d.ServiceType == typeof(MontroseClient)))
            throw new InvalidOperationException($"A portal was added already. For {baseUrl} too, keep a client of {nameof(MontroseClient)}.{nameof(MontroseClient.WithKeyAsync)}.");

        services.AddSingleton(p => MontroseClient.WithKey(baseUrl, apiKey, p.GetRequiredService<IHttpMessageHandlerFactory>()));
        foreach (var service in MontroseHttpApiClientModule.Services)
            services.TryAddTransient(service, p => p.GetRequiredService<MontroseClient>().Get(service));
        return services.AddHttpClient(MontroseHttpClientName).ConfigurePrimaryHttpMessageHandler(static () => PortalConnection.Handler());
    }
}
