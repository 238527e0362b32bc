using System.Globalization;
using System.Text;
using System.Text.Json;
using Montrose.Billing.Gateways;
using Npgsql;

namespace Montrose.Bench;

/// <summary>Webhooks of Stripe through HTTP, each signed and told once: how many a second are verified and kept. They are applied meanwhile.</summary>
public static class WebhookBenchmark
{
    private const int Rounds = 7;
    private const int Connections = 16;
    private const string Secret = "whsec_bench";
    private static readonly TimeSpan Warmth = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);
    private static long _number;

    public static async Task RunAsync(Report report)
    {
        await using var database = await BenchDatabase.CreateAsync();
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var product = await ServerProcess.StartAsync(Portal.Start(database, "/api/abp/application-configuration"));
        var admin = await Portal.SignInAsync(product.Port, Portal.AdminEmail, withToken: true);
        var settings = JsonSerializer.Serialize(new { StripeSecretKey = "sk_bench", StripeWebhookSecret = Secret, TopUpMinMinorUnits = 500, TopUpMaxMinorUnits = 500_000 });
        await LoadAsync(product, 1, TimeSpan.FromMinutes(1), n => n == 0 ? LoadGenerator.Request("PUT", "/api/billing/gateway-settings", admin, settings) : null);

        var kept = (await LoadAsync(product, Connections, Warmth, Told)).Ok;
        await database.AnalyzeAsync();
        var rounds = new List<LoadResult>();
        for (var round = 0; round < Rounds; round++) rounds.Add(await LoadAsync(product, Connections, Round, Told));
        report.Rate("webhooks verified and kept", "500", rounds);
        await using var count = source.CreateCommand("""SELECT count(*) FROM billing."WebhookEvents" """);
        var (stored, answered) = ((long)(await count.ExecuteScalarAsync())!, kept + rounds.Sum(r => r.Ok));
        if (stored != answered) throw new InvalidOperationException($"{answered} webhooks were answered and {stored} are kept.");
    }

    private static byte[] Told(long _)
    {
        var (id, seconds) = (Interlocked.Increment(ref _number), DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        var body = $$"""
            {"id":"evt_bench{{id}}","object":"event","api_version":"2025-09-30","created":{{seconds}},"livemode":false,"type":"payment_intent.succeeded","data":{"object":{"id":"pi_bench{{id}}","object":"payment_intent",
            "amount":1500,"amount_received":1500,"currency":"eur","status":"succeeded","payment_method_types":["card"],"metadata":{"payment":"{{Guid.NewGuid()}}"} } } }
            """;
        return LoadGenerator.Request("POST", "/webhooks/billing/stripe", [Portal.Host, $"{StripeSignature.Header}: t={seconds},v1={StripeSignature.Sign(Encoding.UTF8.GetBytes(body), seconds, Secret)}"], body);
    }

    private static async Task<LoadResult> LoadAsync(ServerProcess server, int connections, TimeSpan duration, Func<long, byte[]?> request)
    {
        var result = await LoadGenerator.RunAsync(server.Port, connections, duration, request);
        return result.Failed == 0 ? result : throw new InvalidOperationException($"{result.Failed} of {result.Failed + result.Ok} requests failed, the first with:\n{result.FirstFailure}");
    }
}
