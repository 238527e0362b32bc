using Montrose.Isolation.Tests.World;
using Npgsql;

namespace Montrose.Isolation.Tests.Infrastructure;

/// <summary>
/// A checksum of every owner's rows in every table, asked of PostgreSQL itself. Triggers note the tables that a statement
/// writes to, so that only these are read again.
/// </summary>
public sealed class DatabaseState
{
    /// <summary>Logs, queues and counts of calls, to which a refusal and a background worker may well add.</summary>
    private static readonly string[] NotCompared =
        ["AbpAuditLogs", "AbpAuditLogActions", "AbpEntityChanges", "AbpEntityPropertyChanges", "AbpSecurityLogs", "AbpSessions", "AbpBackgroundJobs", "AbpEventOutbox", "AbpEventInbox", "SignIns", "ApiKeyUsages", "UsageRecords", "UsageBuckets", "__EFMigrationsHistory"];

    private readonly Dictionary<string, Dictionary<string, string>> _tables;

    private DatabaseState(Dictionary<string, Dictionary<string, string>> tables) => _tables = tables;

    /// <summary>Table, tenant and client whose rows are not what they were.</summary>
    public IReadOnlyList<string> ChangesSince(DatabaseState before) =>
        [.. _tables.Where(t => t.Value != before._tables[t.Key]).SelectMany(t => Differences(t.Value, before._tables[t.Key])).Order(StringComparer.Ordinal)];

    /// <summary>Every table, and from now on it is noted which are written to.</summary>
    public static async Task<DatabaseState> ReadAsync(IsolationWorld world)
    {
        await using var connection = new NpgsqlConnection(world.Server.OwnersConnectionString);
        await connection.OpenAsync();
        await NoteWritesAsync(connection);
        return await ReadAsync(world, connection, [], [.. (await TablesAsync(connection)).Keys]);
    }

    /// <summary>The tables that were written to since this was read; the others are as they were.</summary>
    public async Task<DatabaseState> ReadAgainAsync(IsolationWorld world)
    {
        await using var connection = new NpgsqlConnection(world.Server.OwnersConnectionString);
        await connection.OpenAsync();
        var written = new HashSet<string>(StringComparer.Ordinal);
        await using (var noted = new NpgsqlCommand("DELETE FROM noted.writes RETURNING name", connection))
        await using (var reader = await noted.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync()) written.Add(reader.GetString(0));
        }
        return written.Count == 0 ? this : await ReadAsync(world, connection, _tables, written);
    }

    private static async Task<DatabaseState> ReadAsync(IsolationWorld world, NpgsqlConnection connection, Dictionary<string, Dictionary<string, string>> known, IReadOnlyCollection<string> written)
    {
        var (tables, all) = (new Dictionary<string, Dictionary<string, string>>(known, StringComparer.Ordinal), await TablesAsync(connection));
        foreach (var name in written) tables[name] = new(StringComparer.Ordinal);
        await using var command = new NpgsqlCommand(string.Join("\nUNION ALL\n", written.Select(n => all[n])), connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var name = reader.GetString(0);
            tables[name][$"{name} of {Owner(world, reader.GetString(1), reader.GetString(2))}"] = reader.GetString(3);
        }
        return new DatabaseState(tables);
    }

    private static IEnumerable<string> Differences(Dictionary<string, string> now, Dictionary<string, string> then) =>
        now.Keys.Union(then.Keys).Where(k => now.GetValueOrDefault(k) != then.GetValueOrDefault(k));

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
                WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'noted') AND NOT c.relname = ANY(@not)
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

    private static Dictionary<string, string>? _checksumOf;

    /// <summary>Every table that is compared, and the query of its checksums.</summary>
    private static async Task<Dictionary<string, string>> TablesAsync(NpgsqlConnection connection)
    {
        if (_checksumOf is not null) return _checksumOf;
        var tables = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var command = new NpgsqlCommand(
            """
            SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname), c.relname,
                   EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'TenantId'),
                   EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'ClientId' AND a.atttypid = 'uuid'::regtype)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'noted') AND NOT c.relname = ANY(@not)
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
            tables[table] = $"SELECT '{table}', coalesce({tenant}, ''), coalesce({client}, ''), md5(string_agg(t::text, E'\\n' ORDER BY t::text)) FROM {table} t GROUP BY 2, 3";
        }
        return _checksumOf = tables;
    }

    /// <summary>Every statement that writes to a compared table, whoever sends it, leaves the table's name in noted.writes.</summary>
    private static async Task NoteWritesAsync(NpgsqlConnection connection)
    {
        var triggers = (await TablesAsync(connection)).Keys.Select(t =>
            $"CREATE OR REPLACE TRIGGER noted AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {t} FOR EACH STATEMENT EXECUTE FUNCTION noted.note('{t}');");
        await using var command = new NpgsqlCommand(
            """
            CREATE SCHEMA IF NOT EXISTS noted;
            CREATE TABLE IF NOT EXISTS noted.writes (name text NOT NULL);
            CREATE OR REPLACE FUNCTION noted.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
            $$ BEGIN INSERT INTO noted.writes VALUES (TG_ARGV[0]); RETURN NULL; END $$;
            DELETE FROM noted.writes;
            """ + string.Join('\n', triggers), connection);
        await command.ExecuteNonQueryAsync();
    }
}
