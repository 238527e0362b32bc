using Npgsql;

namespace Montrose.EmbeddedPostgres.Tests;

/// <summary>What the template of these tests holds.</summary>
internal static class TestTemplates
{
    public static async Task PrepareAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        // Not IF NOT EXISTS: a second preparation of the same database would fail.
        await using var command = new NpgsqlCommand("CREATE TABLE prepared (id int); INSERT INTO prepared VALUES (1);", connection);
        await command.ExecuteNonQueryAsync();
    }
}
