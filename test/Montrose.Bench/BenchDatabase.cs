using Montrose.EmbeddedPostgres;
using Npgsql;

namespace Montrose.Bench;

/// <summary>A database of its own for one run, on the server of <see cref="Variable"/> or on an embedded one with its durable settings.</summary>
public sealed class BenchDatabase : IAsyncDisposable
{
    /// <summary>Environment variable with a connection string to a server that the run may create a database on.</summary>
    public const string Variable = "MONTROSE_BENCH_DATABASE";

    private readonly EmbeddedPostgresServer? _server;

    private BenchDatabase(string connectionString, string folder, EmbeddedPostgresServer? server) => (ConnectionString, Folder, _server) = (connectionString, folder, server);

    public string ConnectionString { get; }

    /// <summary>For files of this run; removed at its end.</summary>
    public string Folder { get; }

    public static async Task<BenchDatabase> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("montrose-bench-").FullName;
        var name = "bench_" + Guid.NewGuid().ToString("N")[..8];
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } external)
            return new BenchDatabase(new NpgsqlConnectionStringBuilder(external) { Database = name }.ConnectionString, folder, null);
        var server = await EmbeddedPostgresServer.StartAsync(new EmbeddedPostgresOptions { DataFolder = Path.Combine(folder, "postgres") });
        return new BenchDatabase(server.ConnectionString(name), folder, server);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        else await DropAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task DropAsync()
    {
        var own = new NpgsqlConnectionStringBuilder(ConnectionString);
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Database = "postgres" }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"DROP DATABASE IF EXISTS \"{own.Database}\" WITH (FORCE)", connection);
        await command.ExecuteNonQueryAsync();
    }
}
