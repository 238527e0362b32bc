using Montrose.PostgresTesting;
using Npgsql;
using Shouldly;
using Xunit;

namespace Montrose.EmbeddedPostgres.Tests;

public sealed class SharedTestServer
{
    [Fact]
    public async Task A_template_is_prepared_once_and_its_copies_are_independent()
    {
        var preparations = 0;
        var hash = Guid.NewGuid().ToString();
        var databases = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PostgresTestDatabase.CreateFromTemplateAsync("copies", hash, connectionString =>
        {
            Interlocked.Increment(ref preparations);
            return TestTemplates.PrepareAsync(connectionString);
        })));

        preparations.ShouldBe(1);
        await AskAsync(databases[0], "INSERT INTO prepared VALUES (2)");
        (await AskAsync(databases[0], "SELECT count(*) FROM prepared")).ShouldBe(2L);
        (await AskAsync(databases[1], "SELECT count(*) FROM prepared")).ShouldBe(1L);
        foreach (var database in databases)
            await database.DisposeAsync();
    }

    [Fact]
    public async Task A_disposed_database_is_gone_even_while_a_connection_is_open()
    {
        var database = await PostgresTestDatabase.CreateAsync();
        await using var witness = await PostgresTestDatabase.CreateAsync();
        await using var open = new NpgsqlConnection(database.ConnectionString);
        await open.OpenAsync();
        var name = open.Database;

        await database.DisposeAsync();

        (await AskAsync(witness, $"SELECT count(*) FROM pg_database WHERE datname = '{name}'")).ShouldBe(0L);
    }

    [Fact]
    public async Task Several_test_processes_share_the_server_and_its_templates()
    {
        await using var witness = await PostgresTestDatabase.CreateAsync();
        var hash = Guid.NewGuid().ToString();
        var processes = Enumerable.Range(0, 4).Select(_ => ServerFolder.Run("clone", hash)).ToList();

        foreach (var process in processes)
        {
            var said = await process.StandardOutput.ReadToEndAsync();
            var errors = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            errors.ShouldBeEmpty();
            said.Trim().ShouldBe("rows 1");
            process.ExitCode.ShouldBe(0);
            process.Dispose();
        }

        // Those who left did not stop it for those who stay.
        (await AskAsync(witness, "SELECT 1")).ShouldBe(1);
    }

    private static async Task<object?> AskAsync(PostgresTestDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
