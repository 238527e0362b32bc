using Npgsql;

namespace Montrose.Bench;

/// <summary>The columns of a user's row that are not computed from others: PostgreSQL takes no value for those that are.</summary>
public static class UserColumns
{
    private const string Into = "{users}";
    private const string From = "{r.users}";

    /// <summary>Puts the names in place of <c>{users}</c>, and the row r's values in place of <c>{r.users}</c>.</summary>
    public static async Task<string> NameAsync(NpgsqlDataSource database, string sql)
    {
        if (!sql.Contains(Into, StringComparison.Ordinal)) return sql;
        await using var command = database.CreateCommand("SELECT quote_ident(column_name) FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'AbpUsers' AND is_generated = 'NEVER'");
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync()) names.Add(reader.GetString(0));
        return sql.Replace(Into, string.Join(", ", names), StringComparison.Ordinal).Replace(From, string.Join(", ", names.Select(n => "r." + n)), StringComparison.Ordinal);
    }
}
