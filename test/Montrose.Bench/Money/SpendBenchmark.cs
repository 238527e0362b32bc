using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Montrose.Bench;

/// <summary>Spends through the product's ledger, and with the same statements on bare Npgsql: over many wallets, and all on one.</summary>
public static class SpendBenchmark
{
    private const int Rounds = 7;
    private const int Lanes = 16;
    private const int Wallets = 64;
    private static readonly TimeSpan Warmth = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);
    private static long _number;

    public static async Task RunAsync(Report report)
    {
        await using var database = await BenchDatabase.CreateAsync();
        // The first start migrates and seeds the example agency.
        await using (await ServerProcess.StartAsync(Portal.Start(database, "/api/abp/application-configuration")))
        {
        }
        await using var owner = NpgsqlDataSource.Create(database.ConnectionString);
        await using var product = await LedgerUnderLoad.OpenAsync(database, (await new BenchData(owner).AnyCodeAsync()).Tenant, Wallets);
        // The settings of connections that the product uses: prepared statements, no reset.
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ApplicationConnectionString) { MaxAutoPrepare = 64, NoResetOnClose = true });
        var bare = new BareSpend(source, product.Agency, await product.AccountsAsync(owner));
        report.Throughput("spend over 64 wallets", "0.45", await AlternateAsync(database, n => product.SpendAsync(n % Wallets, Purchase(n)), n => bare.RunAsync(n % Wallets, Purchase(n))));
        report.Throughput("spend of one hot wallet", "0.60", await AlternateAsync(database, n => product.SpendAsync(0, Purchase(n)), n => bare.RunAsync(0, Purchase(n))));
        await product.CheckAsync(owner, _number);
    }

    private static string Purchase(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static async Task<List<(LoadResult Ours, LoadResult Reference)>> AlternateAsync(BenchDatabase database, Func<int, Task> ours, Func<int, Task> reference)
    {
        await LoadAsync(ours, Warmth);
        await LoadAsync(reference, Warmth);
        await database.AnalyzeAsync();
        var results = new List<(LoadResult, LoadResult)>();
        for (var round = 0; round < Rounds; round++) results.Add((await LoadAsync(ours, Round), await LoadAsync(reference, Round)));
        return results;
    }

    private static async Task<LoadResult> LoadAsync(Func<int, Task> spend, TimeSpan duration)
    {
        using var process = Process.GetCurrentProcess();
        var (before, watch) = (process.TotalProcessorTime, Stopwatch.StartNew());
        var done = await Task.WhenAll(Enumerable.Range(0, Lanes).Select(_ => Task.Run(async () =>
        {
            var count = 0L;
            for (; watch.Elapsed < duration; count++) await spend((int)Interlocked.Increment(ref _number));
            return count;
        })));
        var elapsed = watch.Elapsed;
        process.Refresh();
        return new LoadResult(done.Sum(), 0, elapsed, null) { ProcessorTime = process.TotalProcessorTime - before };
    }
}
