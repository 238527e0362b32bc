using System.Security.Cryptography;
using Montrose.EmbeddedPostgres;
using Npgsql;

namespace Montrose.Web.Database;

/// <summary>A PostgreSQL of the application's own, for machines where nobody has set a connection string.</summary>
public static class EmbeddedDatabase
{
    private const string Name = "montrose";
    private const string Role = "montrose_application";
    private const string ConnectionKey = "ConnectionStrings:Default";

    /// <summary>The role that owns the tables; the application itself works as another one.</summary>
    private const string MigrationsKey = "ConnectionStrings:Migrations";

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
        var password = RandomNumberGenerator.GetHexString(32);
        await EnsureRoleAsync(server, password);
        builder.Configuration[ConnectionKey] = server.ConnectionString(Name, Role, password);
        builder.Configuration[MigrationsKey] = server.ConnectionString(Name);
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

    /// <summary>With a new password at every start, so that none is kept anywhere.</summary>
    private static async Task EnsureRoleAsync(EmbeddedPostgresServer server, string password)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var find = new NpgsqlCommand("SELECT 1 FROM pg_roles WHERE rolname = @name", connection) { Parameters = { new("name", Role) } };
        var verb = await find.ExecuteScalarAsync() is null ? "CREATE" : "ALTER";
        await using var write = new NpgsqlCommand($"{verb} ROLE {Role} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '{password}'", connection);
        await write.ExecuteNonQueryAsync();
    }
}
