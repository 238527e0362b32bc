using Montrose.EmbeddedPostgres;

namespace Montrose.Web.Database;

/// <summary>A PostgreSQL of the application's own, for machines where nobody has set a connection string.</summary>
public static class EmbeddedDatabase
{
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
        builder.Configuration[ConnectionKey] = server.ConnectionString("montrose");
        return server;
    }
}
