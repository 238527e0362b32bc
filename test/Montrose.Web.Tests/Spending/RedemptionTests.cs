using System.Collections.Concurrent;
using Montrose.Web.Tests.Api;
using Npgsql;
using Shouldly;
using Volo.Abp.Http.Client;
using Xunit;

namespace Montrose.Web.Tests.Spending;

/// <summary>Redemptions at the same time, and the power cut in the middle of them.</summary>
[Collection(DurablePortalCollection.Name)]
public sealed class RedemptionTests(DurablePortal portal)
{
    private const int InFlight = 200;
    private const int AcknowledgedBeforeTheKill = 100;

    [Fact]
    [Trait("Procedure", "T5")]
    public async Task After_a_kill_with_200_redemptions_in_flight_every_acknowledged_one_is_there_once()
    {
        var clients = portal.NorthernClients;
        var codes = await ManyAsync(5, () => portal.North.ACodeAsync(value: 7, usageLimit: 1_000_000, perClient: 1_000_000));
        var before = await ManyAsync(clients.Count, i => clients[i].BalanceAsync());
        var requests = new ConcurrentQueue<Request>();
        var journal = new ConcurrentQueue<Request>();
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var redeemers = Enumerable.Range(0, InFlight).Select(i => RedeemUntilItFailsAsync(i)).ToArray();
        await enough.Task.WaitAsync(TimeSpan.FromSeconds(120));
        portal.Server.Kill();
        await Task.WhenAll(redeemers).WaitAsync(TimeSpan.FromSeconds(60));
        var unanswered = requests.Except(journal).ToList();
        unanswered.Count.ShouldBe(InFlight);
        await HoldAsync();
        await portal.Server.KillAndRestartAsync();

        await HoldAsync();
        await ThereOnceAsync(journal);
        // Who got no answer asks again with the same key, in the session from before, and cannot be credited twice.
        await Task.WhenAll(unanswered.Select(async r => (await r.Client.RedeemAsync(r.Code, r.Key)).Credited.MinorUnits.ShouldBe(7)));
        await HoldAsync();
        await ThereOnceAsync(requests);
        foreach (var (client, had) in clients.Zip(before))
            (await client.BalanceAsync()).ShouldBe(had + (7L * requests.Count(r => r.Client == client)));

        async Task RedeemUntilItFailsAsync(int number)
        {
            for (var i = 0; ; i++)
            {
                var request = new Request(clients[number % clients.Count], codes[number % codes.Length].Code, $"{number}-{i}");
                requests.Enqueue(request);
                try
                {
                    await request.Client.RedeemAsync(request.Code, request.Key);
                }
                catch (Exception e) when (e is AbpRemoteCallException { HttpStatusCode: 0 } or HttpRequestException or IOException)
                {
                    return;
                }
                journal.Enqueue(request);
                if (journal.Count >= AcknowledgedBeforeTheKill) enough.TrySetResult();
            }
        }
    }

    [Fact]
    [Trait("Procedure", "T3")]
    public async Task Fifty_redemptions_of_a_single_use_code_at_once_credit_one()
    {
        var clients = portal.NorthernClients;
        var code = await portal.North.ACodeAsync(value: 500);
        var before = (await ManyAsync(clients.Count, i => clients[i].BalanceAsync())).Sum();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
        {
            try
            {
                await clients[i % clients.Count].RedeemAsync(code.Code);
                return "credited";
            }
            catch (AbpRemoteCallException e)
            {
                return $"{e.HttpStatusCode} {e.Code}";
            }
        }));

        answers.Count(a => a == "credited").ShouldBe(1);
        answers.Where(a => a != "credited").ShouldAllBe(a => a == "403 Billing:RedeemCode.UsedUp" || a == "403 Billing:RedeemCode.AlreadyYours");
        (await Task.WhenAll(clients.Select(c => c.BalanceAsync()))).Sum().ShouldBe(before + 500);
        await HoldAsync();
    }

    private async Task HoldAsync()
    {
        await portal.Ledger.HoldAsync();
        await Should.ThrowAsync<PostgresException>(() => portal.Ledger.ExecuteAsync("""UPDATE billing."Entries" SET "AmountMinorUnits" = "AmountMinorUnits" + 1"""), "I4: no entry is changed");
        await Should.ThrowAsync<PostgresException>(() => portal.Ledger.ExecuteAsync("""DELETE FROM billing."Entries" """), "I4: no entry is deleted");
    }

    private async Task ThereOnceAsync(IReadOnlyCollection<Request> requests)
    {
        var keys = await portal.Ledger.AskAsync<string[]>("""SELECT coalesce(array_agg("RequestKey" || ' ' || "ClientId"), '{}') FROM billing."Redemptions" WHERE "RequestKey" IS NOT NULL""");
        var times = keys.CountBy(k => k).ToDictionary(StringComparer.Ordinal);
        foreach (var request in requests) times.GetValueOrDefault($"{request.Key} {request.Client.Workspace.Id}").ShouldBe(1, request.Key);
    }

    private static Task<T[]> ManyAsync<T>(int count, Func<Task<T>> make) => ManyAsync(count, _ => make());

    private static async Task<T[]> ManyAsync<T>(int count, Func<int, Task<T>> make)
    {
        var made = new T[count];
        for (var i = 0; i < count; i++) made[i] = await make(i);
        return made;
    }

    private sealed record Request(ApiClientPerson Client, string Code, string Key);
}
