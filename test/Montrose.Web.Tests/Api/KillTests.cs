using System.Collections.Concurrent;
using Npgsql;
using Shouldly;
using Volo.Abp.Http.Client;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>Redemptions at the same time, and the power cut in the middle of them.</summary>
public sealed class KillTests : IAsyncLifetime
{
    private const int InFlight = 200;
    private const int AcknowledgedBeforeTheKill = 100;
    private readonly ApiPortal _portal = new();

    /// <summary>The invariants of the ledger, each a count of what breaks it.</summary>
    private static readonly (string Name, string Violations)[] Invariants =
    [
        ("I1: entries of a transaction sum to zero per currency",
            """SELECT count(*) FROM (SELECT 1 FROM billing."Entries" GROUP BY "TransactionId", "Currency" HAVING sum("AmountMinorUnits") <> 0) v"""),
        ("I1: no transaction without entries",
            """SELECT count(*) FROM billing."Transactions" t WHERE NOT EXISTS (SELECT 1 FROM billing."Entries" e WHERE e."TransactionId" = t."Id")"""),
        ("I2: a balance is the sum of its entries",
            """SELECT count(*) FROM billing."Accounts" a WHERE a."BalanceMinorUnits" <> (SELECT coalesce(sum(e."AmountMinorUnits"), 0) FROM billing."Entries" e WHERE e."AccountId" = a."Id")"""),
        ("I3: no balance below its minimum",
            """SELECT count(*) FROM billing."Accounts" WHERE "BalanceMinorUnits" < "MinBalanceMinorUnits" """),
        ("I5: a business fact has one effect",
            """SELECT count(*) FROM (SELECT 1 FROM billing."Transactions" GROUP BY "Provider", "ObjectId", "Effect" HAVING count(*) > 1) v"""),
        ("I5: a redemption has one transaction, and a transaction its redemption",
            """SELECT count(*) FROM billing."Redemptions" r FULL JOIN billing."Transactions" t ON t."ObjectId" = replace(r."Id"::text, '-', '') AND t."Provider" = 'redeem-codes' WHERE r."Id" IS NULL OR t."Id" IS NULL"""),
        ("A code counts what was redeemed of it",
            """SELECT count(*) FROM billing."RedeemCodes" c WHERE c."TimesUsed" <> (SELECT count(*) FROM billing."Redemptions" r WHERE r."RedeemCodeId" = c."Id")"""),
        ("A code is not used beyond its limit",
            """SELECT count(*) FROM billing."RedeemCodes" WHERE "TimesUsed" > "UsageLimit" """),
    ];

    public Task InitializeAsync() => _portal.StartAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["Billing__RedeemThrottle__AttemptsPerMinute"] = "1000000" });

    public Task DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    [Trait("Procedure", "T5")]
    public async Task After_a_kill_with_200_redemptions_in_flight_every_acknowledged_one_is_there_once()
    {
        var agency = await _portal.AnAgencyAsync();
        var clients = await ManyAsync(4, () => agency.AClientAsync());
        var codes = await ManyAsync(5, () => agency.ACodeAsync(value: 7, usageLimit: 1_000_000, perClient: 1_000_000));
        var requests = new ConcurrentQueue<Request>();
        var journal = new ConcurrentQueue<Request>();
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var redeemers = Enumerable.Range(0, InFlight).Select(i => RedeemUntilItFailsAsync(i)).ToArray();
        await enough.Task.WaitAsync(TimeSpan.FromSeconds(120));
        _portal.Server.Kill();
        await Task.WhenAll(redeemers).WaitAsync(TimeSpan.FromSeconds(60));
        var unanswered = requests.Except(journal).ToList();
        unanswered.Count.ShouldBe(InFlight);
        await HoldAsync();
        await _portal.Server.KillAndRestartAsync();

        await HoldAsync();
        await ThereOnceAsync(journal);
        // Who got no answer asks again with the same key, in the session from before, and cannot be credited twice.
        await Task.WhenAll(unanswered.Select(async r => (await r.Client.RedeemAsync(r.Code, r.Key)).Credited.MinorUnits.ShouldBe(7)));
        await HoldAsync();
        await ThereOnceAsync(requests);
        (await _portal.Rows.AskAsync<long>("""SELECT count(*) FROM billing."Redemptions" """)).ShouldBe(requests.Count);
        foreach (var client in clients)
            (await client.BalanceAsync()).ShouldBe(7L * requests.Count(r => r.Client == client));

        async Task RedeemUntilItFailsAsync(int number)
        {
            for (var i = 0; ; i++)
            {
                var request = new Request(clients[number % clients.Length], codes[number % codes.Length].Code, $"{number}-{i}");
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
        var agency = await _portal.AnAgencyAsync();
        var clients = await ManyAsync(3, () => agency.AClientAsync());
        var code = await agency.ACodeAsync(value: 500);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
        {
            try
            {
                await clients[i % clients.Length].RedeemAsync(code.Code);
                return "credited";
            }
            catch (AbpRemoteCallException e)
            {
                return $"{e.HttpStatusCode} {e.Code}";
            }
        }));

        answers.Count(a => a == "credited").ShouldBe(1);
        answers.Where(a => a != "credited").ShouldAllBe(a => a == "403 Billing:RedeemCode.UsedUp" || a == "403 Billing:RedeemCode.AlreadyYours");
        (await Task.WhenAll(clients.Select(c => c.BalanceAsync()))).Sum().ShouldBe(500);
        await HoldAsync();
    }

    /// <summary>I1, I2, I3 and I5 by counting, I4 by trying.</summary>
    private async Task HoldAsync()
    {
        foreach (var (name, violations) in Invariants) (await _portal.Rows.AskAsync<long>(violations)).ShouldBe(0, name);
        await Should.ThrowAsync<PostgresException>(() => _portal.Rows.ExecuteAsync("""UPDATE billing."Entries" SET "AmountMinorUnits" = "AmountMinorUnits" + 1"""), "I4: no entry is changed");
        await Should.ThrowAsync<PostgresException>(() => _portal.Rows.ExecuteAsync("""DELETE FROM billing."Entries" """), "I4: no entry is deleted");
    }

    private async Task ThereOnceAsync(IReadOnlyCollection<Request> requests)
    {
        var keys = await _portal.Rows.AskAsync<string[]>("""SELECT coalesce(array_agg("RequestKey" || ' ' || "ClientId"), '{}') FROM billing."Redemptions" """);
        var times = keys.CountBy(k => k).ToDictionary(StringComparer.Ordinal);
        foreach (var request in requests) times.GetValueOrDefault($"{request.Key} {request.Client.Workspace.Id}").ShouldBe(1, request.Key);
    }

    private static async Task<T[]> ManyAsync<T>(int count, Func<Task<T>> make)
    {
        var made = new T[count];
        for (var i = 0; i < count; i++) made[i] = await make();
        return made;
    }

    private sealed record Request(ApiClientPerson Client, string Code, string Key);
}
