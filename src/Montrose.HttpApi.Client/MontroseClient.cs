using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Autofac;
using Volo.Abp.Modularity;

namespace Montrose;

/// <summary>
/// Calls one portal as one person, through the interfaces of the application services. A program may hold any number of
/// them, for several people and portals, and use each from several threads. An error of the portal comes as
/// <see cref="MontroseApiException"/>.
/// </summary>
public sealed class MontroseClient : IAsyncDisposable, IDisposable
{
    private readonly IAbpApplicationWithInternalServiceProvider _application;
    private readonly MontroseSession _session;

    private MontroseClient(IAbpApplicationWithInternalServiceProvider application, MontroseSession session)
    {
        _application = application;
        _session = session;
        Http = application.ServiceProvider.GetRequiredService<IHttpClientFactory>().CreateClient(MontroseHttpApiClientModule.RemoteServiceName);
        Http.BaseAddress = session.Portal;
    }

    /// <summary>Plain HTTP within the session, for what has no service: files, for example.</summary>
    public HttpClient Http { get; }

    /// <summary>Opens a client and signs in.</summary>
    /// <param name="baseUrl">The portal's address, e.g. https://north.example.com.</param>
    /// <param name="login">User name or e-mail address.</param>
    /// <param name="password">As the person types it.</param>
    /// <param name="handler">What connects, where the default does not do; it must not keep cookies. Stays the caller's to dispose.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="MontroseApiException">As <see cref="MontroseSession.SignInAsync"/></exception>
    public static async Task<MontroseClient> ConnectAsync(string baseUrl, string login, string password, HttpMessageHandler? handler = null, CancellationToken cancellationToken = default)
    {
        var client = await OpenAsync(baseUrl, handler);
        try
        {
            await client.SignInAsync(login, password, cancellationToken);
            return client;
        }
        catch
        {
            await client.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens a client that is nobody yet: enough for what needs no account, such as accepting an invitation.</summary>
    public static Task<MontroseClient> OpenAsync(string baseUrl, HttpMessageHandler? handler = null) =>
        OpenAsync(new MontroseSession(PortalOf(baseUrl)), handler);

    /// <summary>Opens a client that acts with an API key: as the key's owner, within its scopes. Nothing is sent until the first call.</summary>
    /// <param name="baseUrl">The portal's address; a key works on its own agency's only.</param>
    /// <param name="apiKey">As it was shown when it was made: mtr_…</param>
    /// <param name="handler">As in <see cref="ConnectAsync"/>.</param>
    public static Task<MontroseClient> WithKeyAsync(string baseUrl, string apiKey, HttpMessageHandler? handler = null) =>
        OpenAsync(MontroseSession.WithKey(PortalOf(baseUrl), apiKey), handler);

    /// <summary>The same, whose requests go through the handlers of <see cref="MontroseServiceCollectionExtensions.MontroseHttpClientName"/>.</summary>
    internal static MontroseClient WithKey(string baseUrl, string apiKey, IHttpMessageHandlerFactory handlers)
    {
        var session = MontroseSession.WithKey(PortalOf(baseUrl), apiKey);
        var application = AbpApplicationFactory.Create<Startup>(o => Configure(o, session, () => new Pooled(handlers)));
        application.Initialize();
        return new MontroseClient(application, session);
    }

    private static Uri PortalOf(string baseUrl) => new(baseUrl.TrimEnd('/') + "/", UriKind.Absolute);

    private static async Task<MontroseClient> OpenAsync(MontroseSession session, HttpMessageHandler? handler)
    {
        var application = await AbpApplicationFactory.CreateAsync<Startup>(o => Configure(o, session, () => handler is null ? PortalConnection.Handler() : new Borrowed(handler)));
        await application.InitializeAsync();
        return new MontroseClient(application, session);
    }

    private static void Configure(AbpApplicationCreationOptions options, MontroseSession session, Func<HttpMessageHandler> handler)
    {
        options.UseAutofac();
        options.Services.ReplaceConfiguration(Configuration(session.Portal));
        options.Services.AddHttpClient(MontroseHttpApiClientModule.RemoteServiceName)
            .ConfigurePrimaryHttpMessageHandler(handler)
            .AddHttpMessageHandler(() => new MontroseSessionHandler(session))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
    }

    /// <summary>An application service of the portal: any interface of the contracts, e.g. <c>IRedeemCodeAppService</c>.</summary>
    public TService Get<TService>() where TService : class, IRemoteService => (TService)Get(typeof(TService));

    internal object Get(Type service) => TypedErrors.Around(service, _application.ServiceProvider.GetRequiredService(service));

    /// <summary>Becomes somebody else, or somebody at all.</summary>
    public Task SignInAsync(string login, string password, CancellationToken cancellationToken = default) =>
        _session.SignInAsync(Http, login, password, cancellationToken);

    public Task SignOutAsync(CancellationToken cancellationToken = default) => _session.SignOutAsync(Http, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _application.ShutdownAsync();
        _application.Dispose();
    }

    public void Dispose()
    {
        Http.Dispose();
        _application.Shutdown();
        _application.Dispose();
    }

    private static IConfigurationRoot Configuration(Uri portal) => new ConfigurationBuilder()
        .AddInMemoryCollection([KeyValuePair.Create($"RemoteServices:{MontroseHttpApiClientModule.RemoteServiceName}:BaseUrl", (string?)portal.AbsoluteUri)])
        .Build();

    /// <summary>Several clients may share a handler, so none of them disposes it.</summary>
    private sealed class Borrowed(HttpMessageHandler handler) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _invoker = new(handler, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _invoker.SendAsync(request, cancellationToken);
    }

    /// <summary>Takes a handler of the program's own pool for each request.</summary>
    private sealed class Pooled(IHttpMessageHandlerFactory handlers) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var invoker = new HttpMessageInvoker(handlers.CreateHandler(MontroseServiceCollectionExtensions.MontroseHttpClientName), disposeHandler: false);
            return await invoker.SendAsync(request, cancellationToken);
        }
    }

    [DependsOn(typeof(MontroseHttpApiClientModule), typeof(AbpAutofacModule))]
    private sealed class Startup : AbpModule;
}
