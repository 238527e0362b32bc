using Montrose.EmbeddedPostgres;
using Npgsql;

namespace Montrose.Bench;

/// <summary>
/// A database of its own for one run, on the server of <see cref="Variable"/> or on an embedded one with its durable
/// settings. The product works in it as a role that row-level security binds.
/// </summary>
public sealed class BenchDatabase : IAsyncDisposable
{
    /// <summary>Environment variable with a connection string to a server that the run may create a database and a role on.</summary>
    public const string Variable = "MONTROSE_BENCH_DATABASE";

    private const string Role = "montrose_bench";

    private readonly EmbeddedPostgresServer? _server;
    private readonly string _password;

    private BenchDatabase(string connectionString, string password, EmbeddedPostgresServer? server)
    {
        (ConnectionString, _password, _server) = (connectionString, password, server);
        Folder = Directory.CreateTempSubdirectory("montrose-bench-").FullName;
    }

    /// <summary>As the role that owns the tables and sees every row.</summary>
    public string ConnectionString { get; }

    /// <summary>As the role that the product works as.</summary>
    public string ApplicationConnectionString => new NpgsqlConnectionStringBuilder(ConnectionString) { Username = Role, Password = _password }.ConnectionString;

    /// <summary>For files of this run; removed at its end.</summary>
    public string Folder { get; }

    public static async Task<BenchDatabase> CreateAsync()
    {
        var (name, password) = (NewName(), Guid.NewGuid().ToString("N"));
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } external)
        {
            await EnsureRoleAsync(external, password);
            return new BenchDatabase(new NpgsqlConnectionStringBuilder(external) { Database = name }.ConnectionString, password, null);
        }
        var server = await EmbeddedPostgresServer.StartAsync(new EmbeddedPostgresOptions { DataFolder = Path.Combine(Directory.CreateTempSubdirectory("montrose-bench-").FullName, "postgres") });
        await EnsureRoleAsync(server.ConnectionString("postgres"), password);
        return new BenchDatabase(server.ConnectionString(name), password, server);
    }

    /// <summary>The same rows in a database beside this one; ends the connections to this one.</summary>
    public async Task<BenchDatabase> CopyAsync()
    {
        var copy = new BenchDatabase(new NpgsqlConnectionStringBuilder(ConnectionString) { Database = NewName() }.ConnectionString, _password, null);
        await ExecuteAsync(ConnectionString, $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{NameOf(this)}'");
        await ExecuteAsync(ConnectionString, $"CREATE DATABASE \"{NameOf(copy)}\" TEMPLATE \"{NameOf(this)}\" STRATEGY FILE_COPY");
        return copy;
    }

    /// <summary>
    /// Reads the statistics of tables that were empty when plans were made, as PostgreSQL itself does within a minute: a round
    /// of seconds would measure plans that a real installation is rid of by then.
    /// </summary>
    public Task AnalyzeAsync() => ExecuteAsync(ConnectionString, "ANALYZE", NameOf(this));

    public async ValueTask DisposeAsync()
    {
        if (_server is null) await ExecuteAsync(ConnectionString, $"DROP DATABASE IF EXISTS \"{NameOf(this)}\" WITH (FORCE)");
        else await _server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static string NewName() => "bench_" + Guid.NewGuid().ToString("N")[..8];

    private static string NameOf(BenchDatabase database) => new NpgsqlConnectionStringBuilder(database.ConnectionString).Database!;

    private static Task EnsureRoleAsync(string connectionString, string password) => ExecuteAsync(
        connectionString,
        $"""
        DO $do$ BEGIN
            IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{Role}') THEN CREATE ROLE {Role}; END IF;
        END $do$;
        ALTER ROLE {Role} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '{password}'
        """);

    /// <summary>On the server, outside of the run's own database where none is named.</summary>
    private static async Task ExecuteAsync(string connectionString, string sql, string name = "postgres")
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Database = name, Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync();
    }
}
