using Npgsql;

namespace Montrose.Bench;

/// <summary>The columns of a row that are not computed from others: PostgreSQL takes no value for those that are.</summary>
public static class OwnColumns
{
    private static readonly (string Placeholder, string Table)[] Tables = [("users", "AbpUsers"), ("agents", "Agents")];

    /// <summary>Puts the names in place of <c>{users}</c> and <c>{agents}</c>, and the row r's values in place of <c>{r.users}</c> and <c>{r.agents}</c>.</summary>
    public static async Task<string> NameAsync(NpgsqlDataSource database, string sql)
    {
        foreach (var (placeholder, table) in Tables.Where(t => sql.Contains("{" + t.Placeholder + "}", StringComparison.Ordinal)))
        {
            await using var command = database.CreateCommand("SELECT quote_ident(column_name) FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER'");
            command.Parameters.Add(new NpgsqlParameter { Value = table });
            await using var reader = await command.ExecuteReaderAsync();
            var names = new List<string>();
            while (await reader.ReadAsync()) names.Add(reader.GetString(0));
            sql = sql.Replace("{" + placeholder + "}", string.Join(", ", names), StringComparison.Ordinal)
                .Replace("{r." + placeholder + "}", string.Join(", ", names.Select(n => "r." + n)), StringComparison.Ordinal);
        }
        return sql;
    }
}
