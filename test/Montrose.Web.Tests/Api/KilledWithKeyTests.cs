using System.Net.Http.Json;
using Montrose.Billing.Wallets;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>The process is killed with requests in flight; the callers send them again with the keys they had.</summary>
public sealed class KilledWithKeyTests : IAsyncLifetime
{
    private const int Requests = 60;
    private readonly ApiPortal _portal = new();

    public Task InitializeAsync() => _portal.StartAsync(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Billing__RedeemThrottle__AttemptsPerMinute"] = "1000000",
        ["Api__Idempotency__PatienceSeconds"] = "1",
    });

    public Task DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Whatever_came_again_after_three_kills_was_carried_out_once()
    {
        var agency = await _portal.AnAgencyAsync();
        var client = await agency.AClientAsync();
        var code = await agency.ACodeAsync(value: 7, usageLimit: 1_000_000, perClient: 1_000_000);
        var waiting = Enumerable.Range(0, Requests).Select(_ => Guid.NewGuid().ToString()).ToList();

        for (var kill = 0; kill < 3; kill++)
        {
            var sending = waiting.ConvertAll(k => TryAsync(client, code.Code, k));
            await Task.WhenAny(sending);
            _portal.Server.Kill();
            await Task.WhenAll(sending);
            await _portal.Server.KillAndRestartAsync();
        }
        foreach (var key in waiting) await InsistAsync(client, code.Code, key);

        (await client.BalanceAsync()).ShouldBe(7 * Requests);
        (await _portal.Rows.AskAsync<long>("""SELECT count(*) FROM billing."Redemptions" """)).ShouldBe(Requests);
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
