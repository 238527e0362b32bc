using System.Net.Http.Json;
using Montrose.Billing.Wallets;
using Montrose.TestBase;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Web.Tests.Api;

/// <summary>The process is killed with requests in flight; the callers send them again with the keys they had (T5).</summary>
public sealed class KilledWithKeyTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Requests = 60;

    private static int Kills => LongForms.AreAskedFor ? 100 : 3;

    private readonly ApiPortal _portal = new();

    public Task InitializeAsync() => _portal.StartAsync(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Billing__RedeemThrottle__AttemptsPerMinute"] = "1000000",
        ["Api__Idempotency__PatienceSeconds"] = "1",
    });

    public Task DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Whatever_came_again_after_kills_was_carried_out_once()
    {
        var agency = await _portal.AnAgencyAsync();
        var client = await agency.AClientAsync();
        var code = await agency.ACodeAsync(value: 7, usageLimit: 1_000_000, perClient: 1_000_000);
        var (keys, acknowledged) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));

        for (var kill = 0; kill < Kills; kill++)
        {
            keys.AddRange(Enumerable.Range(0, Requests).Select(_ => Guid.NewGuid().ToString()));
            var sending = keys.Where(k => !acknowledged.Contains(k)).Select(async k => (Key: k, IsDone: await TryAsync(client, code.Code, k))).ToList();
            await Task.WhenAny(sending);
            _portal.Server.Kill();
            acknowledged.UnionWith((await Task.WhenAll(sending)).Where(s => s.IsDone).Select(s => s.Key));
            await _portal.Server.KillAndRestartAsync();
        }
        // Those who heard that it was done, too: the same key again changes nothing.
        foreach (var key in keys) await InsistAsync(client, code.Code, key);

        output.WriteLine($"T5: {Kills} kills, {keys.Count} redemptions, {acknowledged.Count} acknowledged before a kill");
        (await client.BalanceAsync()).ShouldBe(7 * keys.Count);
        (await _portal.Rows.AskAsync<long>("""SELECT count(*) FROM billing."Redemptions" """)).ShouldBe(keys.Count);
    }

    private static async Task<bool> TryAsync(ApiClientPerson client, string code, string key)
    {
        try
        {
            return await SendAsync(client, code, key) == 200;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>As long as the server takes the killed one to be at work.</summary>
    private static async Task InsistAsync(ApiClientPerson client, string code, string key)
    {
        var until = DateTime.UtcNow.AddSeconds(30);
        while (await SendAsync(client, code, key) is var status && status != 200)
        {
            status.ShouldBe(409);
            DateTime.UtcNow.ShouldBeLessThan(until);
            await Task.Delay(100);
        }
    }

    private static async Task<int> SendAsync(ApiClientPerson client, string code, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/billing/wallet/redeem") { Content = JsonContent.Create(new RedeemInput { Code = code }) };
        request.Headers.Add("Idempotency-Key", key);
        using var answer = await client.Client.Http.SendAsync(request);
        return (int)answer.StatusCode;
    }
}
