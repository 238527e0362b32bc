using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Montrose.PostgresTesting;
using Montrose.TestBase;
using Montrose.Web;
using Montrose.Web.Hosting;
using Volo.Abp.Modularity;

namespace Montrose.Isolation.Tests.Infrastructure;

/// <summary>
/// The product on Kestrel, in this process so that a test can read its endpoints, its model and its tables, and with
/// everything that only development allows switched off.
/// </summary>
public sealed class IsolationServer : IAsyncDisposable
{
    public const string HostAdmin = "root@host.example";
    public const string HostPassword = "Host-password-1";

    private readonly PostgresTestDatabase _database;
    private readonly WebApplication _application;

    private IsolationServer(PostgresTestDatabase database, WebApplication application, int port, string mails)
    {
        (_database, _application, Port, MailFolder) = (database, application, port, mails);
        Http = new HttpClient(Handler(), disposeHandler: true) { Timeout = TimeSpan.FromSeconds(60) };
    }

    public int Port { get; }
    public string MailFolder { get; }
    public IServiceProvider Services => _application.Services;
    /// <summary>As the role that the application works as.</summary>
    public string ApplicationConnectionString => _database.ApplicationConnectionString;

    /// <summary>As the role that owns the tables and sees every row.</summary>
    public string OwnersConnectionString => _database.ConnectionString;

    /// <summary>Keeps no cookies and follows no redirects; every host name leads to this server.</summary>
    public HttpClient Http { get; }

    public Uri HostUrl => new($"http://portal.example:{Port}");

    public Uri AgencyUrl(string subdomain) => new($"http://{subdomain}.portal.example:{Port}");

    public static async Task<IsolationServer> StartAsync(IReadOnlyDictionary<string, string?>? settings = null)
    {
        var database = await InstalledDatabase.CreateAsync();
        var (port, mails) = (FreePort(), Directory.CreateTempSubdirectory("montrose-isolation-").FullName);
        var content = Path.Combine(RepositoryRoot(), "src", "Montrose.Web");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "Montrose.Web", ContentRootPath = content, EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ConnectionStrings:Default"] = database.ApplicationConnectionString,
            ["ConnectionStrings:Migrations"] = database.ConnectionString,
            ["App:SelfUrl"] = $"http://portal.example:{port}",
            ["App:DemoData"] = "false",
            ["HostAdmin:Email"] = HostAdmin,
            ["HostAdmin:Password"] = HostPassword,
            ["Mail:Folder"] = mails,
            ["StringEncryption:DefaultPassPhrase"] = "only-for-tests",
            // Nothing changes by itself while rows are compared, and nobody outside is asked.
            ["Billing:Gateways:ReconcileSeconds"] = "86400",
            ["Billing:Gateways:StripeUrl"] = "http://127.0.0.1:1",
            ["Billing:Gateways:PayPalUrl"] = "http://127.0.0.1:1",
            ["Billing:RedeemThrottle:AttemptsPerMinute"] = "1000000",
            ["Billing:Gateways:Test"] = "true",
            ["Accounts:Throttle:MailsPerAddressAndHour"] = "1000000",
            ["Accounts:Throttle:MailsPerIpAndHour"] = "1000000",
            ["Accounts:Throttle:PasswordProofs"] = "1000000",
            ["Accounts:Throttle:SignInsPerName"] = "1000000",
            ["Accounts:Throttle:SignInsPerDevice"] = "1000000",
            ["Accounts:Throttle:SignInsPerIp"] = "1000000",
            ["Api:RateLimits:PerAgency"] = "0",
            ["Api:RateLimits:PerUser"] = "0",
            ["Api:RateLimits:PerKey"] = "0",
            ["Api:RateLimits:PerAddress"] = "0",
            ["Logging:LogLevel:Default"] = "Error",
        });
        if (settings is not null) builder.Configuration.AddInMemoryCollection(settings);
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.AddPortalDefaults();
        builder.Host.UseAutofac();
        await builder.AddApplicationAsync<MontroseWebModule>();
        // Thousands of cases sign in; how slowly a password is hashed is another test's subject.
        builder.Services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1);
        var application = builder.Build();
        await application.InitializeApplicationAsync();
        await application.StartAsync();
        return new IsolationServer(database, application, port, mails);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _application.StopAsync();
        await _application.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(MailFolder, recursive: true);
    }

    private static SocketsHttpHandler Handler() => new()
    {
        UseCookies = false,
        AllowAutoRedirect = false,
        ConnectCallback = static async (context, cancellationToken) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Montrose.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
