using Npgsql;

namespace Montrose.Bench;

/// <summary>
/// The admin's overview and the client list in full: pages a second next to a Razor page with as many static rows, and how
/// long the server works on one of them beyond its queries.
/// </summary>
public static class PageBenchmark
{
    private const int Rounds = 7;
    private const int Connections = 4;
    private static readonly TimeSpan Warmth = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Alone = TimeSpan.FromSeconds(10);

    /// <summary>PostgreSQL adds up a connection's times at the latest when it has been idle for so long.</summary>
    private static readonly TimeSpan AddedUp = TimeSpan.FromSeconds(12);

    private static readonly (string Name, string Path)[] Pages = [("client list", "/dashboard/admin/clients?MaxResultCount=25"), ("overview", "/dashboard/admin")];

    public static async Task RunAsync(Report report)
    {
        await using var database = await BenchDatabase.CreateAsync();
        await ScaleBenchmark.FillAsync(database, new ScaleSize(0, 10, 100, 0));
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var product = await ServerProcess.StartAsync(Portal.Start(database, "/api/abp/application-configuration"));
        await using var bare = await ServerProcess.StartAsync(new ServerStart(
            typeof(PageBenchmark).Assembly.Location, ["bare", "{port}", database.ConnectionString], new Dictionary<string, string>(StringComparer.Ordinal), "/rows", ["Host: localhost"]));
        var admin = await Portal.SignInAsync(product.Port, Portal.AdminEmail, withToken: false);
        var theirs = LoadGenerator.Request("GET", "/rows", ["Host: localhost"]);
        await LoadAsync(bare, theirs, Connections, Warmth);
        foreach (var (name, path) in Pages)
        {
            var ours = LoadGenerator.Request("GET", path, admin);
            await LoadAsync(product, ours, Connections, Warmth);
            var rounds = new List<(LoadResult, LoadResult)>();
            for (var round = 0; round < Rounds; round++) rounds.Add((await LoadAsync(product, ours, Connections, Round), await LoadAsync(bare, theirs, Connections, Round)));
            report.Throughput($"{name} next to a page of static rows", null, rounds);

            await Task.Delay(AddedUp);
            var before = await StatementMillisecondsAsync(source);
            var alone = await LoadAsync(product, ours, 1, Alone);
            await Task.Delay(AddedUp);
            report.Rendering(name, alone.Percentile(0.5), (await StatementMillisecondsAsync(source) - before) / alone.Ok);
        }
    }

    /// <summary>What PostgreSQL has spent on statements so far; the product's other statements count, too, and make its pages look slower.</summary>
    private static async Task<double> StatementMillisecondsAsync(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand("SELECT active_time FROM pg_stat_database WHERE datname = current_database()");
        return (double)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<LoadResult> LoadAsync(ServerProcess server, byte[] request, int connections, TimeSpan duration)
    {
        var before = server.ProcessorTime;
        var result = await LoadGenerator.RunAsync(server.Port, connections, duration, _ => request);
        return result.Failed == 0 ? result with { ProcessorTime = server.ProcessorTime - before } : throw new InvalidOperationException($"{result.Failed} of {result.Failed + result.Ok} requests failed, the first with:\n{result.FirstFailure}");
    }
}
