using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Montrose.EmbeddedPostgres;

/// <summary>
/// A PostgreSQL 18 of the application's own: started for a data folder, reachable on the loopback address with a random
/// password, stopped on dispose. A server that a killed application left running is taken over.
/// </summary>
public sealed class EmbeddedPostgresServer : IAsyncDisposable
{
    /// <summary>The database's superuser.</summary>
    public const string UserName = "postgres";

    private readonly PostgresCluster _cluster;
    private readonly FileStream _lock;
    private readonly bool _keepsRunning;
    private readonly string _password;
    private bool _isDisposed;

    private EmbeddedPostgresServer(PostgresCluster cluster, FileStream ownerLock, string password, int port, bool keepsRunning)
    {
        _cluster = cluster;
        _lock = ownerLock;
        _password = password;
        _keepsRunning = keepsRunning;
        Port = port;
    }

    /// <summary>The TCP port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>Where the data really is: the folder asked for, or the one that root's server user can reach.</summary>
    public string DataFolder => _cluster.Folder.Path;

    /// <summary>The server process.</summary>
    public int ProcessId => PostmasterFile.Read(_cluster.Folder.Cluster)?.ProcessId ?? 0;

    /// <summary>A connection string (Npgsql) for a database of this server, which need not exist yet.</summary>
    public string ConnectionString(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username={UserName};Password={_password};Database={database}");

    /// <summary>A connection string for a database of this server as another role.</summary>
    public string ConnectionString(string database, string role, string password) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username={role};Password={password};Database={database}");

    /// <summary>Starts the server, or takes over the one that still runs for this folder.</summary>
    /// <exception cref="EmbeddedPostgresException">The folder is in use, full or not writable, or the server does not start; the message says what helps.</exception>
    public static async Task<EmbeddedPostgresServer> StartAsync(
        EmbeddedPostgresOptions options,
        CancellationToken cancellationToken = default,
        ILogger? logger = null)
    {
        logger ??= NullLogger.Instance;
        var folder = EmbeddedPostgres.DataFolder.Open(options.DataFolder, message => logger.LogWarning("{Message}", message));
        var ownerLock = folder.Lock();
        try
        {
            var started = Stopwatch.GetTimestamp();
            var user = await PostgresUser.ForAsync(folder.Cluster, cancellationToken);
            var binaries = await PostgresBinaries.PrepareAsync(options, user, cancellationToken);
            var cluster = new PostgresCluster(folder, binaries, user);
            var isNew = !cluster.Exists;
            folder.RequireFreeSpace(isNew ? options.RequiredFreeMegabytes : options.RequiredFreeMegabytes / 4);
            var password = folder.Password();
            if (isNew)
                await cluster.CreateAsync(password, options.IsDurable, cancellationToken);
            cluster.CheckVersion();

            var port = await cluster.TakeOverAsync(options, cancellationToken);
            var how = "took over";
            if (port is null)
            {
                how = isNew ? "created" : "started";
                port = await cluster.StartAsync(options, cancellationToken);
            }

            folder.RememberPort(port.Value);
            logger.LogInformation(
                "PostgreSQL: {How} the server of {Folder} on port {Port} in {Milliseconds:0} ms",
                how, folder.Path, port.Value, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            return new EmbeddedPostgresServer(cluster, ownerLock, password, port.Value, options.KeepsRunning);
        }
        catch (Exception e)
        {
            await ownerLock.DisposeAsync();
            if (e is IOException or UnauthorizedAccessException)
                throw PostgresFailure.From(folder, e.Message, e);
            throw;
        }
    }

    /// <summary>A port of the loopback address that nothing listens on at this moment.</summary>
    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Stops the server (unless it shall keep running) and lets go of the folder.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        try
        {
            if (!_keepsRunning)
                await _cluster.StopAsync(CancellationToken.None);
        }
        finally
        {
            await _lock.DisposeAsync();
        }
    }
}
