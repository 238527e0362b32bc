using System.Text;
using Npgsql;

namespace Montrose.Contract.Schema;

/// <summary>What PostgreSQL's catalog says of a database's own tables, a line a fact, in a fixed order.</summary>
internal static class CatalogReader
{
    private const string Columns =
        """
        SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
            || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
            || coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '')
            || CASE WHEN a.attidentity <> '' THEN ' IDENTITY ' || a.attidentity::text ELSE '' END
        FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE a.attnum > 0 AND NOT a.attisdropped
        """;

    // NOT NULL is a fact of the column; PostgreSQL 18 lists it as a constraint too.
    private const string Constraints =
        """
        SELECT c.relname || ' CONSTRAINT ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
        FROM pg_constraint k
        JOIN pg_class c ON c.oid = k.conrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
        WHERE k.contype <> 'n'
        """;

    private const string Indexes =
        "SELECT tablename || ' INDEX ' || indexdef FROM pg_indexes WHERE schemaname = 'public'";

    public static async Task<IReadOnlyList<string>> ReadAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var facts = new List<string>();
        foreach (var query in new[] { Columns, Constraints, Indexes })
        {
            await using var command = new NpgsqlCommand(query, connection);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                facts.Add(reader.GetString(0));
        }

        facts.Sort(StringComparer.Ordinal);
        return facts;
    }

    public static async Task RunAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Both sides' facts that the other lacks.</summary>
    public static string Difference(IReadOnlyList<string> recorded, IReadOnlyList<string> ours)
    {
        var text = new StringBuilder();
        foreach (var fact in recorded.Except(ours, StringComparer.Ordinal))
            text.Append("recorded: ").AppendLine(fact);
        foreach (var fact in ours.Except(recorded, StringComparer.Ordinal))
            text.Append("ours:     ").AppendLine(fact);
        return text.ToString();
    }
}
