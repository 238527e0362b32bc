using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Montrose.EntityFrameworkCore.RowLevelSecurity;

/// <summary>
/// Tables belong to the role that migrates (ConnectionStrings:Migrations), and the application works as another one
/// (ConnectionStrings:Default). Where only one is configured the policies bind it all the same, unless it is a superuser.
/// </summary>
internal sealed class PostgreSqlSetup(IConfiguration configuration, ILogger<PostgreSqlSetup> logger) : IDatabaseSetup
{
    /// <summary>False takes the policies off.</summary>
    public const string SwitchKey = "Database:RowLevelSecurity";

    private const string MigrationsKey = "ConnectionStrings:Migrations";

    public static bool IsOn(IConfiguration configuration) => configuration.GetValue(SwitchKey, true);

    public string MigrationsConnectionString(string connectionString, bool isShared)
    {
        var owners = isShared && configuration[MigrationsKey] is { Length: > 0 } configured ? configured : connectionString;
        var builder = new NpgsqlConnectionStringBuilder(owners);
        builder.Options = string.IsNullOrEmpty(builder.Options) ? TenantPolicies.SessionOfMigrations : builder.Options + " " + TenantPolicies.SessionOfMigrations;
        return builder.ConnectionString;
    }

    public async Task CompleteAsync(MontroseDbContext context, string connectionString, CancellationToken cancellationToken = default)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            var connection = (NpgsqlConnection)context.Database.GetDbConnection();
            await ExecuteAsync(connection, IsOn(configuration) ? TenantPolicies.Enable : TenantPolicies.Disable, cancellationToken);
            var (application, owner) = (new NpgsqlConnectionStringBuilder(connectionString).Username!, new NpgsqlConnectionStringBuilder(connection.ConnectionString).Username);
            if (application != owner) await ExecuteAsync(connection, ApplicationRole.Grants.Replace("{0}", Quoted(application), StringComparison.Ordinal), cancellationToken);
            if (IsOn(configuration)) await WarnWhereNothingIsBoundAsync(connection, application, cancellationToken);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private async Task WarnWhereNothingIsBoundAsync(NpgsqlConnection connection, string application, CancellationToken cancellationToken)
    {
        await using var ask = new NpgsqlCommand("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = @role", connection) { Parameters = { new("role", application) } };
        if (await ask.ExecuteScalarAsync(cancellationToken) is true)
            logger.LogWarning("Row-level security does not bind {Role}, which is a superuser or bypasses it. Let the application sign in as another role, and set {Key} for the one that owns the tables.", application, MigrationsKey);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Quoted(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
