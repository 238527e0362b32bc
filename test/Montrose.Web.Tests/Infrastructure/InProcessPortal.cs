using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Montrose.Billing;
using Montrose.PostgresTesting;
using Montrose.TestBase;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;
using Xunit;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.Web.Tests.Infrastructure;

/// <summary>
/// The product inside of the test's process, with the example agency, where a test counts what an answer costs. Each is a copy of
/// one that was started once, so that they don't all migrate and fill a database.
/// </summary>
public sealed class InProcessPortal : IAsyncLifetime
{
    private PostgresTestDatabase _database = null!;
    private WebApplication _app = null!;

    public CountingPasswordHasher Hasher { get; } = new();
    public IServiceProvider Services => _app.Services;

    public async Task InitializeAsync()
    {
        _database = await PostgresTestDatabase.CreateFromTemplateAsync("montrose-example", Hash, async connectionString =>
        {
            await using var first = await StartAsync(connectionString, new CountingPasswordHasher());
            await first.StopAsync();
        });
        _app = await StartAsync(_database.ConnectionString, Hasher);
    }

    /// <summary>A change of the example agency is a change of one of these assemblies; its history ends on the day on which it is made.</summary>
    private static string Hash { get; } = string.Create(CultureInfo.InvariantCulture,
        $"{InstalledDatabase.Hash}{Version(typeof(MontroseWebModule))}{Version(typeof(MontroseBillingApplicationModule))}{DateTime.UtcNow:yyyyMMdd}");

    private static Guid Version(Type type) => type.Assembly.ManifestModule.ModuleVersionId;

    private static async Task<WebApplication> StartAsync(string connectionString, CountingPasswordHasher hasher)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "Montrose.Web",
            EnvironmentName = Environments.Production,
            ContentRootPath = Path.Combine(RepositoryRoot.Path, "src", "Montrose.Web"),
        });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ConnectionStrings:Default"] = connectionString,
            ["App:SelfUrl"] = "http://localhost",
            ["App:DemoData"] = "true",
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseTestServer(o => o.PreserveExecutionContext = true);
        builder.Host.UseAutofac();
        builder.Services.Configure<AbpBackgroundJobOptions>(o => o.IsJobExecutionEnabled = false);
        builder.Services.Configure<AbpBackgroundWorkerOptions>(o => o.IsEnabled = false);
        await builder.AddApplicationAsync<MontroseWebModule>();
        builder.Services.Replace(ServiceDescriptor.Singleton<IPasswordHasher<IdentityUser>>(hasher));
        var app = builder.Build();
        await app.InitializeApplicationAsync();
        await app.StartAsync();
        return app;
    }

    public async Task DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>Somebody at the portal of the subdomain, with cookies of their own.</summary>
    public HttpClient Visitor(string subdomain) => new(new CookieHandler(_app.GetTestServer().CreateHandler())) { BaseAddress = new Uri($"http://{subdomain}.localhost") };

    private sealed class CookieHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private readonly System.Net.CookieContainer _cookies = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var address = request.RequestUri!;
            if (_cookies.GetCookieHeader(address) is { Length: > 0 } cookies) request.Headers.Add("Cookie", cookies);
            var answer = await base.SendAsync(request, cancellationToken);
            if (answer.Headers.TryGetValues("Set-Cookie", out var set))
                foreach (var cookie in set) _cookies.SetCookies(address, cookie);
            return answer;
        }
    }
}
