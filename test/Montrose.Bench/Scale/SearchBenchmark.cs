using System.Globalization;
using Npgsql;

namespace Montrose.Bench;

/// <summary>The search over everything on 100,000 clients and 1,000,000 rows that it can find, text by text, as an admin types them.</summary>
public static class SearchBenchmark
{
    private const long Rows = 1_000_000;
    private const int Connections = 2;
    private static readonly TimeSpan Warmth = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(5);

    /// <summary>What is typed; the number makes each text another.</summary>
    private static readonly (string Name, Func<int, string> Text)[] Texts =
    [
        ("one client's address", static n => string.Create(CultureInfo.InvariantCulture, $"owner{n}@scale.example")),
        ("the beginning of many addresses", static n => string.Create(CultureInfo.InvariantCulture, $"owner{n % 90 + 10}")),
        ("the middle of some names", static n => string.Create(CultureInfo.InvariantCulture, $"le {n}")),
        ("a word of all names", static _ => "scale"),
        ("a redeem code", static n => string.Create(CultureInfo.InvariantCulture, $"SCALE-{n}")),
        ("what nobody has", static n => string.Create(CultureInfo.InvariantCulture, $"zebra {n}")),
    ];

    public static async Task RunAsync(Report report)
    {
        await using var database = await BenchDatabase.CreateAsync();
        await ScaleBenchmark.FillAsync(database, ScaleSize.Large);
        await using (var source = NpgsqlDataSource.Create(database.ConnectionString)) report.Searchable(await new ScaleData(source).AddCodesAsync(Rows));
        await using var server = await ServerProcess.StartAsync(Portal.Start(database, "/api/abp/application-configuration"));
        var admin = await Portal.SignInAsync(server.Port, Portal.AdminEmail, withToken: false);
        foreach (var (name, text) in Texts)
        {
            byte[] Request(long n) => LoadGenerator.Request("GET", $"/dashboard/search?handler=Results&q={Uri.EscapeDataString(text((int)(n * 7919 % 100_000) + 1))}", admin);
            await LoadAsync(server.Port, Warmth, Request);
            report.Search(name, await LoadAsync(server.Port, Duration, Request));
        }
    }

    private static async Task<LoadResult> LoadAsync(int port, TimeSpan duration, Func<long, byte[]> request)
    {
        var result = await LoadGenerator.RunAsync(port, Connections, duration, request);
        return result.Failed == 0 ? result : throw new InvalidOperationException($"{result.Failed} of {result.Failed + result.Ok} requests failed, the first with:\n{result.FirstFailure}");
    }
}
