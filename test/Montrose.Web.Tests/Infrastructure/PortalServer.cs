using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Montrose.Mails;
using Montrose.PostgresTesting;
using Montrose.TestBase;
using Npgsql;

namespace Montrose.Web.Tests.Infrastructure;

/// <summary>Where a server keeps its rows.</summary>
/// <param name="ConnectionString">As the owner of the tables.</param>
/// <param name="ApplicationConnectionString">As the role that the product signs in as.</param>
/// <param name="Owner">Disposed of with the server.</param>
public sealed record PortalDatabase(string ConnectionString, string ApplicationConnectionString, IAsyncDisposable Owner);

/// <summary>The product as a process of its own, on a database that is installed, or on an empty one that it migrates itself.</summary>
public sealed partial class PortalServer : IAsyncDisposable
{
    public const string HostAdmin = "host@montrose.example";
    public const string HostPassword = "Host-password-1";

    private readonly StringBuilder _output = new();
    private readonly PortalDatabase _database;
    private readonly string _mails;
    private readonly IReadOnlyDictionary<string, string> _settings;
    private Process _process = null!;

    private PortalServer(PortalDatabase database, int port, IReadOnlyDictionary<string, string> settings)
    {
        _database = database;
        _settings = settings;
        Port = port;
        _mails = Directory.CreateTempSubdirectory("montrose-mails-").FullName;
    }

    public int Port { get; }
    public string HostUrl => $"http://localhost:{Port}";
    public string ConnectionString => _database.ConnectionString;
    public string Output { get { lock (_output) return _output.ToString(); } }

    /// <summary>False once it has ended, by whatever cause.</summary>
    public bool IsRunning => !_process.HasExited;

    public string AgencyUrl(string subdomain) => $"http://{subdomain}.localhost:{Port}";

    /// <param name="settings">As environment variables.</param>
    /// <param name="onEmptyDatabase">True for a first start, which migrates.</param>
    public static async Task<PortalServer> StartAsync(IReadOnlyDictionary<string, string>? settings = null, bool onEmptyDatabase = false)
    {
        var database = onEmptyDatabase ? await PostgresTestDatabase.CreateAsync() : await InstalledDatabase.CreateAsync();
        return await StartOnAsync(new PortalDatabase(database.ConnectionString, database.ApplicationConnectionString, database), settings);
    }

    /// <summary>On a database that is the caller's choice, and that the server disposes of.</summary>
    public static async Task<PortalServer> StartOnAsync(PortalDatabase database, IReadOnlyDictionary<string, string>? settings = null)
    {
        var server = new PortalServer(database, FreePort(), settings ?? new Dictionary<string, string>(StringComparer.Ordinal));
        await server.RunAsync();
        return server;
    }

    /// <summary>Ends the process as a power cut would, and starts it again on the same database.</summary>
    public async Task KillAndRestartAsync()
    {
        Kill();
        await RunAsync();
    }

    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    /// <summary>Changes the database behind the server's back, for what a test can't wait for.</summary>
    public async Task ExecuteAsync(string sql, params (string Name, object Value)[] parameters)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        if (await command.ExecuteNonQueryAsync() == 0) throw new InvalidOperationException($"No row was changed by: {sql}");
    }

    /// <summary>One value from the database.</summary>
    public async Task<T> ReadAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync() ?? throw new InvalidOperationException($"No row was found by: {sql}"));
    }

    /// <summary>A client whose every host name leads to this server, as a browser resolves *.localhost.</summary>
    public HttpClient Client(string baseUrl, bool followRedirects = false) => new(Handler(followRedirects)) { BaseAddress = new Uri(baseUrl) };

    public static SocketsHttpHandler Handler(bool followRedirects = false) => new()
    {
        AllowAutoRedirect = followRedirects,
        CookieContainer = new CookieContainer(),
        ConnectCallback = static async (context, cancellationToken) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };

    /// <summary>The newest mail to an address; waits for the job that sends it.</summary>
    public async Task<FolderMail> MailToAsync(string address, string subject = "")
    {
        var until = DateTime.UtcNow.AddSeconds(30);
        while (DateTime.UtcNow < until)
        {
            foreach (var file in Directory.EnumerateFiles(_mails, "*.json").OrderDescending(StringComparer.Ordinal))
            {
                var mail = JsonSerializer.Deserialize<FolderMail>(await File.ReadAllTextAsync(file))!;
                if (mail.To.Contains(address, StringComparison.OrdinalIgnoreCase) && mail.Subject.Contains(subject, StringComparison.OrdinalIgnoreCase)) return mail;
            }
            await Task.Delay(100);
        }
        throw new TimeoutException($"No mail to {address} came within 30 s.\n{Output}");
    }

    /// <summary>The address of a mail's button.</summary>
    public static string LinkIn(FolderMail mail) => WebUtility.HtmlDecode(Link().Match(mail.HtmlBody!).Groups[1].Value);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
        await _database.Owner.DisposeAsync();
        Directory.Delete(_mails, recursive: true);
    }

    private async Task RunAsync()
    {
        var root = RepositoryRoot.Path;
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(root, "src", "Montrose.Web", "bin", configuration, "net10.0", "Montrose.Web.dll"), "--urls", $"http://127.0.0.1:{Port}" },
            WorkingDirectory = Path.Combine(root, "src", "Montrose.Web"),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var environment = start.Environment;
        environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        // As Directory.Build.targets sets them for the tests themselves; the numbers are hexadecimal.
        environment["DOTNET_TieredPGO"] = "0";
        environment["DOTNET_TC_CallCountThreshold"] = "200";
        environment["DOTNET_ThreadPool_UnfairSemaphoreSpinLimit"] = "0";
        environment["ConnectionStrings__Default"] = _database.ApplicationConnectionString;
        environment["ConnectionStrings__Migrations"] = ConnectionString;
        environment["App__SelfUrl"] = HostUrl;
        environment["App__DemoData"] = "false";
        environment["HostAdmin__Email"] = HostAdmin;
        environment["HostAdmin__Password"] = HostPassword;
        environment["Mail__Folder"] = _mails;
        foreach (var (key, value) in _settings) environment[key] = value;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, e) => Append(e.Data);
        _process.ErrorDataReceived += (_, e) => Append(e.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await WaitUntilItAnswersAsync();
    }

    private async Task WaitUntilItAnswersAsync()
    {
        using var client = Client(HostUrl);
        var until = DateTime.UtcNow.AddSeconds(180);
        while (DateTime.UtcNow < until)
        {
            if (_process.HasExited) throw new InvalidOperationException($"The server ended with {_process.ExitCode}.\n{Output}");
            try
            {
                using var answer = await client.GetAsync("/Account/Login");
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }
            await Task.Delay(100);
        }
        throw new TimeoutException($"The server did not answer within 180 s.\n{Output}");
    }

    private void Append(string? line)
    {
        lock (_output) _output.AppendLine(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("href=\"(http[^\"]*/Account/[^\"]*)\"")]
    private static partial Regex Link();
}
