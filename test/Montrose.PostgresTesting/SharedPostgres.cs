using System.Globalization;
using Montrose.EmbeddedPostgres;
using Npgsql;

namespace Montrose.PostgresTesting;

/// <summary>
/// One PostgreSQL (fsync off, except in the long forms) for all test processes of this user on the machine: the first one that
/// needs it starts it, the last one that ends stops it. Each process holds a locked file as the sign that it lives.
/// </summary>
public static class SharedPostgres
{
    private static readonly SemaphoreSlim Once = new(1, 1);

    /// <summary>The long forms of tests, see LongForms: their figures are those of a database that keeps what it has acknowledged.</summary>
    private static readonly bool IsDurable = Environment.GetEnvironmentVariable("MONTROSE_LONG") is not null;

    // The number goes up with every change of Options, so that checkouts of different age don't restart each other's server.
    private static readonly string Root = Path.Combine(Path.GetTempPath(), (IsDurable ? "montrose-tests-postgres-durable-1-" : "montrose-tests-postgres-1-") + Environment.UserName);
    private const string ApplicationRole = "montrose_application";

    private static Func<string, string>? _connectionString;
    private static FileStream? _sign;

    /// <summary>A connection string for a database of the shared server; starts the server where needed.</summary>
    public static async Task<string> ConnectionStringAsync(string database)
    {
        if (_connectionString is null)
        {
            await Once.WaitAsync();
            try
            {
                _connectionString ??= await JoinAsync();
            }
            finally
            {
                Once.Release();
            }
        }

        return _connectionString(database);
    }

    internal static string AsApplication(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { Username = ApplicationRole, Password = ApplicationRole }.ConnectionString;

    /// <summary>A data source for the server's own database, to create and drop others with.</summary>
    internal static async Task<NpgsqlConnection> OpenAdminAsync()
    {
        var connection = new NpgsqlConnection(await ConnectionStringAsync("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<Func<string, string>> JoinAsync()
    {
        CreateRoot();
        using var gate = await GateAsync();
        var isFirst = !OthersLive();
        var server = await StartAsync();
        await server.DisposeAsync();
        _sign = new FileStream(
            Path.Combine(Root, "users", Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "-" + Guid.NewGuid().ToString("N")),
            FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Task.Run(LeaveAsync).GetAwaiter().GetResult();
        string ConnectionString(string database) => server.ConnectionString(database) + ";Include Error Detail=true;Maximum Pool Size=60;Timeout=60;Command Timeout=60";
        await EnsureApplicationRoleAsync(ConnectionString("postgres") + ";Pooling=false");
        if (isFirst)
            await RemoveLeftoversAsync(ConnectionString("postgres") + ";Pooling=false");
        return ConnectionString;
    }

    /// <summary>While the gate is held, so that nobody else does the same.</summary>
    internal static async Task EnsureApplicationRoleAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await PostgresTestDatabase.ExecuteAsync(connection,
            $"""
            DO $$ BEGIN
                IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{ApplicationRole}') THEN CREATE ROLE {ApplicationRole} LOGIN PASSWORD '{ApplicationRole}'; END IF;
            END $$
            """);
    }

    private static async Task LeaveAsync()
    {
        using var gate = await GateAsync();
        var sign = _sign!.Name;
        await _sign.DisposeAsync();
        File.Delete(sign);
        if (OthersLive())
            return;
        await using var server = await EmbeddedPostgresServer.StartAsync(Options(keepsRunning: false));
    }

    private static async Task<EmbeddedPostgresServer> StartAsync()
    {
        try
        {
            return await EmbeddedPostgresServer.StartAsync(Options(keepsRunning: true));
        }
        catch (EmbeddedPostgresException) when (Directory.Exists(Path.Combine(Root, "data", "cluster")))
        {
            // Without fsync a machine that lost power leaves a broken cluster; nothing in it is worth keeping.
            Directory.Delete(Path.Combine(Root, "data"), recursive: true);
            return await EmbeddedPostgresServer.StartAsync(Options(keepsRunning: true));
        }
    }

    private static EmbeddedPostgresOptions Options(bool keepsRunning) => new()
    {
        DataFolder = Path.Combine(Root, "data"),
        IsDurable = IsDurable,
        KeepsRunning = keepsRunning,
        MaxConnections = 500,
        Settings = { ["max_prepared_transactions"] = "0", ["autovacuum_naptime"] = "10min" },
    };

    /// <summary>Databases of killed test processes, and templates that nobody used for a week or that many newer ones have followed.</summary>
    private static async Task RemoveLeftoversAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var names = new List<string>();
        await using (var command = new NpgsqlCommand(
            """
            SELECT datname FROM pg_database
            WHERE datname LIKE 'test\_%' OR datname LIKE 'building\_%'
               OR datname LIKE 'template\_%' AND coalesce(shobj_description(oid, 'pg_database'), '') < to_char(now() - interval '7 days', 'YYYY-MM-DD')
               OR datname IN (SELECT datname FROM pg_database WHERE datname LIKE 'template\_%' ORDER BY oid DESC OFFSET 12)
            """, connection))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                names.Add(reader.GetString(0));
        }

        foreach (var name in names)
            await PostgresTestDatabase.DropAsync(connection, name);
    }

    /// <summary>Held while the server is started or stopped, by one process at a time.</summary>
    private static async Task<FileStream> GateAsync()
    {
        var deadline = DateTime.UtcNow.AddMinutes(3);
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(Root, "gate"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (DateTime.UtcNow < deadline)
            {
                await Task.Delay(10);
            }
        }
    }

    private static bool OthersLive()
    {
        var live = false;
        foreach (var sign in Directory.EnumerateFiles(Path.Combine(Root, "users")))
        {
            try
            {
                using (new FileStream(sign, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                {
                }

                File.Delete(sign);
            }
            catch (IOException)
            {
                live = true;
            }
        }

        return live;
    }

    private static void CreateRoot()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Path.Combine(Root, "users"));
            return;
        }

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        Directory.CreateDirectory(Root, Environment.IsPrivilegedProcess ? Owner | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute : Owner);
        Directory.CreateDirectory(Path.Combine(Root, "users"), Owner);
    }
}
