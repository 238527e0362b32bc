using Npgsql;

namespace Montrose.Web.Tests.Api;

/// <summary>What the server's database holds, asked of PostgreSQL itself.</summary>
public sealed class DatabaseRows(string connectionString)
{
    /// <summary>Logs and queues, which a refusal may well add to, and what EF keeps for itself.</summary>
    private static readonly string[] NotCounted =
        ["AbpAuditLogs", "AbpAuditLogActions", "AbpEntityChanges", "AbpEntityPropertyChanges", "AbpSecurityLogs", "AbpSessions", "AbpBackgroundJobs", "AbpEventOutbox", "AbpEventInbox", "__EFMigrationsHistory"];

    /// <summary>Rows of every table of the product, one line a table: equal before and after means that nothing was half done.</summary>
    public async Task<string> CountsAsync()
    {
        await using var connection = await OpenAsync();
        var tables = new List<string>();
        await using (var command = new NpgsqlCommand(
            "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND NOT tablename = ANY(@not) ORDER BY 1", connection))
        {
            command.Parameters.AddWithValue("not", NotCounted);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        }
        await using var counts = new NpgsqlCommand(string.Join(" UNION ALL ", tables.Select(t => $"SELECT '{t} ' || count(*) FROM {t}")), connection);
        await using var rows = await counts.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await rows.ReadAsync()) lines.Add(rows.GetString(0));
        return string.Join('\n', lines);
    }

    public async Task<T> AskAsync<T>(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async Task<int> ExecuteAsync(string sql, params (string Name, object Value)[] parameters)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        return await command.ExecuteNonQueryAsync();
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }
}
