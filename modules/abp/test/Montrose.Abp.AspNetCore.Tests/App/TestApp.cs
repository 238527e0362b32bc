using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Montrose.Abp.AspNetCore.App;

/// <summary>The test application, started in this process.</summary>
public sealed class TestApp : IAsyncLifetime
{
    private WebApplication? _app;

    public IServiceProvider Services => _app!.Services;

    public TestServer Server => _app!.GetTestServer();

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Host.UseAutofac();
        await builder.AddApplicationAsync<TestAppModule>();
        _app = builder.Build();
        await _app.InitializeApplicationAsync();
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _app!.StopAsync();
        await _app.DisposeAsync();
    }

    /// <summary>A client that keeps cookies and shows redirects.</summary>
    public HttpClient Client(string host = "127.0.0.1:5098")
        => new(new CookieHandler(Server.CreateHandler())) { BaseAddress = new Uri($"http://{host}") };

    public async Task<HttpClient> SignedInAsync(string name = "ada", Guid? tenantId = null, string? may = null, string host = "127.0.0.1:5098")
    {
        var client = Client(host);
        using var response = await client.PostAsync($"/sign-in?name={name}{(tenantId is null ? "" : $"&tenantId={tenantId}")}{(may is null ? "" : $"&may={may}")}", content: null);
        response.EnsureSuccessStatusCode();
        return client;
    }
}
