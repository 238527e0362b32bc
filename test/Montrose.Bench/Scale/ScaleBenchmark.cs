using System.Diagnostics;
using System.Text.Json;
using Npgsql;

namespace Montrose.Bench;

/// <summary>
/// The same pages of ten rows on a small and a large installation, in alternating rounds; on the large one with and without
/// PostgreSQL's policies; then the automatic assignment of its open clients.
/// </summary>
public static class ScaleBenchmark
{
    /// <summary>Many short rounds: what else the machine does falls on both halves of a round alike.</summary>
    private const int Rounds = 25;
    private const int Connections = 2;
    private const string FirstPath = "/api/abp/application-configuration";
    private static readonly TimeSpan Warmth = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(3);

    public static async Task RunAsync(Report report, bool withPages, bool withPolicies, bool withAssignment)
    {
        await using var smallDatabase = await BenchDatabase.CreateAsync();
        await using var largeDatabase = await BenchDatabase.CreateAsync();
        await FillAsync(largeDatabase, ScaleSize.Large);
        await using var unboundDatabase = withPolicies ? await largeDatabase.CopyAsync() : null;
        await using var large = await SiteAsync(largeDatabase);
        if (withPages)
        {
            await FillAsync(smallDatabase, ScaleSize.Small);
            await using var small = await SiteAsync(smallDatabase);
            foreach (var page in Pages) report.Scale(page.Name, await AlternateAsync(small, large, page));
        }
        if (unboundDatabase is not null)
        {
            await using var unbound = await SiteAsync(unboundDatabase, withRowLevelSecurity: false);
            foreach (var page in Pages) report.RowLevelSecurity(page.Name, await AlternateAsync(unbound, large, page));
        }
        if (withAssignment) await AssignAsync(report, large);
    }

    private sealed record Page(string Name, Func<Site, byte[]> Request);

    private static IReadOnlyList<Page> Pages =>
    [
        new("users list", s => LoadGenerator.Request("GET", "/dashboard/admin/people?MaxResultCount=10", s.Admin)),
        new("users list, searched", s => LoadGenerator.Request("GET", "/dashboard/admin/people?MaxResultCount=10&Filter=owner7%40", s.Admin)),
        new("client list", s => LoadGenerator.Request("GET", "/dashboard/admin/clients?MaxResultCount=10", s.Admin)),
        new("client list, searched", s => LoadGenerator.Request("GET", "/dashboard/admin/clients?MaxResultCount=10&Filter=owner7%40", s.Admin)),
        new("workload", s => LoadGenerator.Request("GET", "/dashboard/admin/agents/workload?MaxResultCount=10", s.Admin)),
        new("permission check (a read by id)", s => LoadGenerator.Request("GET", $"/api/billing/redeem-code/{s.Code}", s.Admin)),
        new("sign-in", s => LoadGenerator.Request("POST", "/api/account/login", s.Token, JsonSerializer.Serialize(new { UserNameOrEmailAddress = "owner7@scale.example", Portal.Password }))),
    ];

    /// <summary>A running product on a database of a size.</summary>
    private sealed record Site(ServerProcess Server, NpgsqlDataSource Database, string[] Admin, string[] Token, Guid Code) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Server.DisposeAsync();
            await Database.DisposeAsync();
        }
    }

    internal static async Task FillAsync(BenchDatabase database, ScaleSize size)
    {
        // The first start migrates and seeds the example agency.
        await using (await ServerProcess.StartAsync(Portal.Start(database, FirstPath)))
        {
        }
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await new ScaleData(source).FillAsync(size);
    }

    private static async Task<Site> SiteAsync(BenchDatabase database, bool withRowLevelSecurity = true)
    {
        var server = await ServerProcess.StartAsync(Portal.Start(database, withRowLevelSecurity, FirstPath));
        var source = NpgsqlDataSource.Create(database.ConnectionString);
        var code = await new BenchData(source).AnyCodeAsync();
        return new Site(server, source, await Portal.SignInAsync(server.Port, Portal.AdminEmail, withToken: true), await Portal.TokenHeadersAsync(server.Port), code.Id);
    }

    private static async Task<List<(LoadResult Small, LoadResult Large)>> AlternateAsync(Site small, Site large, Page page)
    {
        await LoadAsync(small, page, Warmth);
        await LoadAsync(large, page, Warmth);
        var results = new List<(LoadResult, LoadResult)>();
        for (var round = 0; round < Rounds; round++)
        {
            // Each goes first as often as second.
            if (round % 2 == 0) results.Add((await LoadAsync(small, page, Round), await LoadAsync(large, page, Round)));
            else
            {
                var last = await LoadAsync(large, page, Round);
                results.Add((await LoadAsync(small, page, Round), last));
            }
        }
        return results;
    }

    private static async Task<LoadResult> LoadAsync(Site site, Page page, TimeSpan duration)
    {
        var request = page.Request(site);
        var result = await LoadGenerator.RunAsync(site.Server.Port, Connections, duration, _ => request);
        return result.Failed == 0 ? result : throw new InvalidOperationException($"{page.Name}: {result.Failed} of {result.Failed + result.Ok} requests failed, the first with:\n{result.FirstFailure}");
    }

    private static async Task AssignAsync(Report report, Site large)
    {
        var data = new ScaleData(large.Database);
        var open = (await data.LoadsAsync()).Open;
        var watch = Stopwatch.StartNew();
        var started = await LoadGenerator.RunAsync(large.Server.Port, 1, LongestRun, n => n == 0 ? LoadGenerator.Request("POST", "/api/app/assignment/start-run", large.Admin, "{}") : null);
        if (started.Failed > 0) throw new InvalidOperationException(started.FirstFailure);
        var loads = await data.LoadsAsync();
        while (loads.Open > 0 && watch.Elapsed < LongestRun)
        {
            await Task.Delay(200);
            loads = await data.LoadsAsync();
        }
        report.Assignment(open - loads.Open, watch.Elapsed, loads.Most - loads.Fewest);
    }
}
