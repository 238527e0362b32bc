using Montrose.EmbeddedPostgres;
using Montrose.EmbeddedPostgres.Tests;
using Montrose.PostgresTesting;
using Npgsql;

// Run by the tests as other processes: `hold FOLDER` is an application with its server, `clone HASH` a test process.
switch (args)
{
    case ["hold", var folder]:
        await using (var server = await EmbeddedPostgresServer.StartAsync(new EmbeddedPostgresOptions { DataFolder = folder, IsDurable = false }))
        {
            Console.WriteLine("ready " + server.ProcessId);
            await Console.In.ReadLineAsync();
        }

        return 0;
    case ["clone", var hash]:
        await using (var database = await PostgresTestDatabase.CreateFromTemplateAsync("processes", hash, TestTemplates.PrepareAsync))
        await using (var connection = new NpgsqlConnection(database.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("SELECT count(*) FROM prepared", connection);
            Console.WriteLine("rows " + await command.ExecuteScalarAsync());
        }

        return 0;
    default:
        Console.Error.WriteLine("Usage: hold FOLDER | clone HASH");
        return 2;
}
