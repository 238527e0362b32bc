using Montrose.Isolation.Tests.World;
using Npgsql;

namespace Montrose.Isolation.Tests.Infrastructure;

/// <summary>A checksum of every owner's rows in every table, asked of PostgreSQL itself.</summary>
public sealed class DatabaseState
{
    /// <summary>Logs and queues, to which a refusal and a background worker may well add.</summary>
    private static readonly string[] NotCompared =
        ["AbpAuditLogs", "AbpAuditLogActions", "AbpEntityChanges", "AbpEntityPropertyChanges", "AbpSecurityLogs", "AbpSessions", "AbpBackgroundJobs", "AbpEventOutbox", "AbpEventInbox", "SignIns", "ApiKeyUsages", "__EFMigrationsHistory"];

    private readonly Dictionary<string, string> _checksums;

    private DatabaseState(Dictionary<string, string> checksums) => _checksums = checksums;

    /// <summary>Table, tenant and client whose rows are not what they were.</summary>
    public IReadOnlyList<string> ChangesSince(DatabaseState before) =>
        [.. _checksums.Keys.Union(before._checksums.Keys).Where(k => _checksums.GetValueOrDefault(k) != before._checksums.GetValueOrDefault(k)).Order(StringComparer.Ordinal)];

    public static async Task<DatabaseState> ReadAsync(IsolationWorld world)
    {
        await using var connection = new NpgsqlConnection(world.Server.OwnersConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(await SqlAsync(connection), connection);
        await using var reader = await command.ExecuteReaderAsync();
        var checksums = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await reader.ReadAsync()) checksums[$"{reader.GetString(0)} of {Owner(world, reader.GetString(1), reader.GetString(2))}"] = reader.GetString(3);
        return new DatabaseState(checksums);
    }

    /// <summary>Whether a change is one of rows that nobody who calls may see.</summary>
    public static bool IsOfOthers(string change) => Array.Exists(OthersOfEverybody, o => IsOf(change, o));

    private static readonly Owner[] OthersOfEverybody = [World.Owner.A2, World.Owner.B, World.Owner.B1, World.Owner.B2];

    /// <summary>Whether a change is one of the owner's rows.</summary>
    public static bool IsOf(string change, Owner owner) => change.EndsWith($" of {owner}", StringComparison.Ordinal);

    private static string Owner(IsolationWorld world, string tenant, string client)
    {
        foreach (var owner in new[] { World.Owner.A1, World.Owner.A2, World.Owner.B1, World.Owner.B2 })
            if (client == world.ClientOf(owner).ToString()) return owner.ToString();
        foreach (var owner in new[] { World.Owner.A, World.Owner.B })
            if (tenant == world.TenantOf(owner).ToString()) return owner.ToString();
        return tenant.Length == 0 ? nameof(World.Owner.Host) : "another agency";
    }

    /// <summary>Whether a text stands in some row, just as it is.</summary>
    public static async Task<bool> HoldsAsync(IsolationWorld world, string text)
    {
        await using var connection = new NpgsqlConnection(world.Server.OwnersConnectionString);
        await connection.OpenAsync();
        if (_search is null)
        {
            await using var tables = new NpgsqlCommand(
                """
                SELECT string_agg(format('EXISTS (SELECT 1 FROM %I.%I t WHERE strpos(t::text, @text) > 0)', n.nspname, c.relname), E'\nOR ' ORDER BY c.relname)
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND NOT c.relname = ANY(@not)
                """, connection);
            tables.Parameters.AddWithValue("not", NotCompared);
            _search = "SELECT " + await tables.ExecuteScalarAsync();
        }
        await using var search = new NpgsqlCommand(_search, connection);
        // How a row is written as text.
        search.Parameters.AddWithValue("text", text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\"\"", StringComparison.Ordinal));
        return (bool)(await search.ExecuteScalarAsync())!;
    }

    private static string? _search;

    private static string? _sql;

    private static async Task<string> SqlAsync(NpgsqlConnection connection)
    {
        if (_sql is not null) return _sql;
        var parts = new List<string>();
        await using var command = new NpgsqlCommand(
            """
            SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname), c.relname,
                   EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'TenantId'),
                   EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'ClientId' AND a.atttypid = 'uuid'::regtype)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND NOT c.relname = ANY(@not)
            ORDER BY 1
            """, connection);
        command.Parameters.AddWithValue("not", NotCompared);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var (table, name) = (reader.GetString(0), reader.GetString(1));
            // A workspace is its own client, an agency its own tenant.
            var tenant = reader.GetBoolean(2) ? "\"TenantId\"::text" : name is "Agencies" or "AbpTenants" ? "\"Id\"::text" : "NULL";
            var client = reader.GetBoolean(3) ? "\"ClientId\"::text" : name is "Clients" ? "\"Id\"::text" : "NULL";
            parts.Add($"SELECT '{table}', coalesce({tenant}, ''), coalesce({client}, ''), md5(string_agg(t::text, E'\\n' ORDER BY t::text)) FROM {table} t GROUP BY 2, 3");
        }
        return _sql = string.Join("\nUNION ALL\n", parts);
    }
}
