using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Montrose.PostgresTesting;
using Volo.Abp.Data;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.Uow;
using Xunit;

namespace Montrose.Abp.Management.Identity.Http;

/// <summary>The HTTP application on a database of the test class's own, with the administrator seeded.</summary>
public sealed class IdentityHttpApp : IAsyncLifetime
{
    private PostgresTestDatabase _database = null!;
    private WebApplication _app = null!;

    public IServiceProvider Services => _app.Services;

    public async Task InitializeAsync()
    {
        _database = await PostgresTestDatabase.CreateAsync();
        await using (var dbContext = new IdentityTestDbContext(
            new DbContextOptionsBuilder<IdentityTestDbContext>().UseNpgsql(_database.ConnectionString).Options))
        {
            await dbContext.Database.EnsureCreatedAsync();
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Host.UseAutofac();
        builder.Services.Configure<AbpDbConnectionOptions>(o => o.ConnectionStrings.Default = _database.ConnectionString);
        await builder.AddApplicationAsync<IdentityHttpModule>();
        _app = builder.Build();
        await _app.InitializeApplicationAsync();
        await _app.StartAsync();

        await using var scope = Services.CreateAsyncScope();
        using var uow = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        await scope.ServiceProvider.GetRequiredService<IIdentityDataSeeder>().SeedAsync("admin@example.com", IdentityApp.Password);
        var permissions = scope.ServiceProvider.GetRequiredService<IPermissionManager>();
        foreach (var name in IdentityPermissions.GetAll().Where(n => n.StartsWith("AbpIdentity.Users", StringComparison.Ordinal) || n.StartsWith("AbpIdentity.Roles", StringComparison.Ordinal)))
            await permissions.SetAsync(name, RolePermissionManagementProviderName, "admin", isGranted: true);
        await uow.CompleteAsync();
    }

    public async Task DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>A client that keeps its session, as a browser would.</summary>
    public HttpClient Client() => new(new SessionHandler(_app.GetTestServer().CreateHandler())) { BaseAddress = new Uri("http://localhost") };

    private const string RolePermissionManagementProviderName = "R";

    private sealed class SessionHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private readonly System.Net.CookieContainer _cookies = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var uri = request.RequestUri!;
            if (_cookies.GetCookieHeader(uri) is { Length: > 0 } header)
                request.Headers.Add("Cookie", header);
            if (_cookies.GetCookies(uri)["XSRF-TOKEN"] is { } token)
                request.Headers.Add("RequestVerificationToken", Uri.UnescapeDataString(token.Value));
            request.Headers.Add("X-Requested-With", "XMLHttpRequest");

            var response = await base.SendAsync(request, cancellationToken);
            if (response.Headers.TryGetValues("Set-Cookie", out var values))
            {
                foreach (var value in values)
                    _cookies.SetCookies(uri, value);
            }

            return response;
        }
    }
}
