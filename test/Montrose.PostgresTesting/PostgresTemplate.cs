using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Montrose.PostgresTesting;

/// <summary>Databases that test databases are copied from, made once a machine under an advisory lock.</summary>
internal static class PostgresTemplate
{
    public static async Task<string> EnsureAsync(string name, string hash, Func<string, Task> prepare)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name + "\n" + hash)))[..16];
        var template = "template_" + id;
        await using var admin = await SharedPostgres.OpenAdminAsync();
        if (!await ExistsAsync(admin, template))
        {
            await PostgresTestDatabase.ExecuteAsync(admin, $"SELECT pg_advisory_lock(hashtextextended('{template}', 0))");
            if (!await ExistsAsync(admin, template))
                await BuildAsync(admin, template, "building_" + id, prepare);
        }

        // The day of its last use, by which old templates are removed.
        await MarkUsedAsync(admin, template);
        return template;
    }

    private static async Task BuildAsync(NpgsqlConnection admin, string template, string building, Func<string, Task> prepare)
    {
        await PostgresTestDatabase.ExecuteAsync(admin, $"DROP DATABASE IF EXISTS \"{building}\" WITH (FORCE)");
        await PostgresTestDatabase.ExecuteAsync(admin, $"CREATE DATABASE \"{building}\"");
        var connectionString = await SharedPostgres.ConnectionStringAsync(building);
        await prepare(connectionString);
        await using (var pooled = new NpgsqlConnection(connectionString))
            NpgsqlConnection.ClearPool(pooled);
        // A template can't be copied while somebody is connected, be it a pool that the preparation left behind.
        await PostgresTestDatabase.ExecuteAsync(admin, $"ALTER DATABASE \"{building}\" ALLOW_CONNECTIONS false");
        await PostgresTestDatabase.ExecuteAsync(admin, $"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{building}'");
        await PostgresTestDatabase.ExecuteAsync(admin, $"ALTER DATABASE \"{building}\" RENAME TO \"{template}\"");
    }

    private static async Task MarkUsedAsync(NpgsqlConnection admin, string template)
    {
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await using var command = new NpgsqlCommand("SELECT shobj_description(oid, 'pg_database') = @day FROM pg_database WHERE datname = @name", admin);
        command.Parameters.AddWithValue("day", today);
        command.Parameters.AddWithValue("name", template);
        if (await command.ExecuteScalarAsync() is not true)
        {
            try
            {
                await PostgresTestDatabase.ExecuteAsync(admin, $"COMMENT ON DATABASE \"{template}\" IS '{today}'");
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InternalError)
            {
                // "tuple concurrently updated": another process wrote the same day.
            }
        }
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection admin, string name)
    {
        await using var command = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = @name", admin);
        command.Parameters.AddWithValue("name", name);
        return await command.ExecuteScalarAsync() is not null;
    }
}
