using Montrose.Bench;
using Npgsql;

switch (args)
{
    // The reference server, in a process of its own.
    case ["bare", ..]:
        return await BareServer.RunAsync(args[1..]);
    // Fills the database of a connection string, which holds the example agency, with 1,000 agencies and 100,000 clients.
    case ["seed", var connectionString]:
        await using (var database = NpgsqlDataSource.Create(connectionString)) await new ScaleData(database).FillAsync(ScaleSize.Large);
        return 0;
    default:
        return await Benchmark.RunAsync(args);
}
