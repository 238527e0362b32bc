using Montrose.EmbeddedPostgres;
using Npgsql;

namespace Montrose.Web.Database;

/// <summary>A PostgreSQL of the application's own, for machines where nobody has set a connection string.</summary>
public static class EmbeddedDatabase
{
    private const string Name = "montrose";
    private const string ConnectionKey = "ConnectionStrings:Default";

    /// <summary>Where the embedded database keeps its files; below the content root unless absolute.</summary>
    private const string FolderKey = "Database:Folder";

    /// <summary>Starts it and sets the connection string; null where one is configured.</summary>
    public static async Task<EmbeddedPostgresServer?> StartWhereNoneIsConfiguredAsync(WebApplicationBuilder builder)
    {
        if (!string.IsNullOrWhiteSpace(builder.Configuration[ConnectionKey])) return null;
        var folder = builder.Configuration[FolderKey] ?? "App_Data/postgres";
        var options = new EmbeddedPostgresOptions { DataFolder = Path.Combine(builder.Environment.ContentRootPath, folder) };
        using var logging = LoggerFactory.Create(l => l.AddConfiguration(builder.Configuration.GetSection("Logging")).AddSimpleConsole());
        var server = await EmbeddedPostgresServer.StartAsync(options, CancellationToken.None, logging.CreateLogger(typeof(EmbeddedPostgresServer)));
        await EnsureExistsAsync(server);
        builder.Configuration[ConnectionKey] = server.ConnectionString(Name);
        return server;
    }

    /// <summary>Before EF looks for it: a database that is missing would be logged as a failure.</summary>
    private static async Task EnsureExistsAsync(EmbeddedPostgresServer server)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var find = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = @name", connection) { Parameters = { new("name", Name) } };
        if (await find.ExecuteScalarAsync() is not null) return;
        await using var create = new NpgsqlCommand($"CREATE DATABASE {Name}", connection);
        await create.ExecuteNonQueryAsync();
    }
}
