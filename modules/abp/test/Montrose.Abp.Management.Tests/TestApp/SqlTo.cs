using Montrose.PostgresTesting;
using Npgsql;

namespace Montrose.Abp.Management.TestApp;

/// <summary>SQL past the application.</summary>
internal static class SqlTo
{
    public static async Task<object?> ScalarAsync(string connectionString, string sql, params object?[] values)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        return await command.ExecuteScalarAsync();
    }

    public static async Task<long> CountAsync(this PostgresTestDatabase database, string sql, params object?[] values) =>
        (long)(await ScalarAsync(database.ConnectionString, sql, values))!;
}
