using Npgsql;

namespace Montrose.Bench;

/// <summary>
/// Measures the product next to a bare reference on one database, in alternating rounds, so that what else the machine does
/// hits both. Arguments name the parts to run (read, redeem, start, memory, scale, rls, assign, search, pages, spend,
/// webhooks, statements); none runs all.
/// </summary>
public static class Benchmark
{
    private const int Rounds = 7;
    private const int Connections = 16;
    private const int Clients = 32;
    private const int CodesPerRound = 15_000;
    private const int MemoryRequests = 10_000;
    private static readonly TimeSpan Warmth = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan NoLimit = TimeSpan.FromMinutes(5);

    public static async Task<int> RunAsync(string[] parts)
    {
        bool Wants(string part) => parts.Length == 0 || parts.Contains(part, StringComparer.Ordinal);
        await Publication.MakeAsync();
        var report = new Report();
        if (Wants("scale") || Wants("rls") || Wants("assign")) await ScaleBenchmark.RunAsync(report, Wants("scale"), Wants("rls"), Wants("assign"));
        if (Wants("search")) await SearchBenchmark.RunAsync(report);
        if (Wants("pages")) await PageBenchmark.RunAsync(report);
        if (Wants("spend")) await SpendBenchmark.RunAsync(report);
        if (Wants("webhooks")) await WebhookBenchmark.RunAsync(report);
        if (Wants("statements")) await StatementBenchmark.RunAsync(report);
        if (parts.Length > 0 && parts.All(static p => p is "scale" or "rls" or "assign" or "search" or "pages" or "spend" or "webhooks" or "statements")) return 0;
        await using var database = await BenchDatabase.CreateAsync();
        var data = new BenchData(NpgsqlDataSource.Create(database.ConnectionString));
        ServerStart Product(string path, params string[] headers) => Portal.Start(database, path, headers);

        // The first start migrates and seeds; its sessions stay good for those that follow.
        string read;
        string[] admin;
        (Guid Tenant, Guid Id) code;
        await using (var first = await ServerProcess.StartAsync(Product("/api/abp/application-configuration")))
        {
            code = await data.AnyCodeAsync();
            read = $"/api/billing/redeem-code/{code.Id}";
            admin = await Portal.SignInAsync(first.Port, Portal.AdminEmail, withToken: false);
        }
        var reading = Product(read, admin[1..]);
        if (Wants("start")) report.Starts(await StartTimesAsync(reading));
        if (Wants("memory")) report.Memory(await MemoryAsync(reading, LoadGenerator.Request("GET", read, admin)));
        if (!Wants("read") && !Wants("redeem")) return 0;

        await using var product = await ServerProcess.StartAsync(reading);
        await using var bare = await ServerProcess.StartAsync(new ServerStart(
            typeof(Benchmark).Assembly.Location, ["bare", "{port}", database.ConnectionString], new Dictionary<string, string>(StringComparer.Ordinal), $"/codes/{code.Id}?tenant={code.Tenant}", ["Host: localhost"]));
        if (Wants("read"))
        {
            var ours = LoadGenerator.Request("GET", read, admin);
            var theirs = LoadGenerator.Request("GET", $"/codes/{code.Id}?tenant={code.Tenant}", ["Host: localhost"]);
            report.Throughput("(a) read by id", "0.30", await AlternateAsync(new(product, _ => ours), new(bare, _ => theirs), () => Task.CompletedTask));
        }
        if (Wants("redeem")) report.Throughput("(b) redeem", "0.40", await RedeemAsync(database, product, bare, data));
        return 0;
    }

    private static async Task<List<(LoadResult Ours, LoadResult Reference)>> RedeemAsync(BenchDatabase database, ServerProcess product, ServerProcess bare, BenchData data)
    {
        await data.AddClientsAsync(Clients);
        var sessions = await Task.WhenAll(Enumerable.Range(1, Clients).Select(n => Portal.SignInAsync(product.Port, BenchData.Email(n), withToken: true)));
        await data.AddCodesAsync(Clients);
        var next = 0L;
        byte[] Ours(long n) => LoadGenerator.Request("POST", "/api/billing/wallet/redeem", sessions[n % Clients], Body());
        string Body() => $$"""{"code":"{{BenchData.Code(Interlocked.Increment(ref next))}}"}""";
        // Each client's first redemption opens its accounts.
        await LoadAsync(new(product, n => n < Clients ? Ours(n) : null), NoLimit);
        var redeemers = await data.RedeemersAsync();
        byte[] Theirs(long n) => LoadGenerator.Request("POST", "/redeem?" + redeemers[(int)(n % Clients)].Query, ["Host: localhost"], Body());

        var results = await AlternateAsync(new(product, Ours), new(bare, Theirs), async () =>
        {
            next = data.LastCode;
            await data.AddCodesAsync(CodesPerRound);
            await database.AnalyzeAsync();
        });
        await data.CountRedemptionsAsync();
        return results;
    }

    private sealed record Side(ServerProcess Server, Func<long, byte[]?> Request);

    private static async Task<List<(LoadResult Ours, LoadResult Reference)>> AlternateAsync(Side ours, Side reference, Func<Task> before)
    {
        await before();
        await LoadAsync(ours, Warmth);
        await LoadAsync(reference, Warmth);
        var results = new List<(LoadResult, LoadResult)>();
        for (var round = 0; round < Rounds; round++)
        {
            await before();
            results.Add((await LoadAsync(ours, Round), await LoadAsync(reference, Round)));
        }
        return results;
    }

    private static async Task<LoadResult> LoadAsync(Side side, TimeSpan duration)
    {
        var before = side.Server.ProcessorTime;
        var result = await LoadGenerator.RunAsync(side.Server.Port, Connections, duration, side.Request);
        return result.Failed == 0 ? result with { ProcessorTime = side.Server.ProcessorTime - before } : throw new InvalidOperationException($"{result.Failed} of {result.Failed + result.Ok} requests failed, the first with:\n{result.FirstFailure}");
    }

    private static async Task<List<double>> StartTimesAsync(ServerStart start)
    {
        var times = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            await using var server = await ServerProcess.StartAsync(start);
            times.Add(server.StartTime.TotalSeconds);
        }
        return times;
    }

    private static async Task<double> MemoryAsync(ServerStart start, byte[] request)
    {
        await using var server = await ServerProcess.StartAsync(start);
        await LoadAsync(new(server, n => n < MemoryRequests ? request : null), NoLimit);
        return server.ResidentMegabytes;
    }
}
