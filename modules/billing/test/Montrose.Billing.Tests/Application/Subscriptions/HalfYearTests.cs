using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Montrose.Billing.Plans;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Usage;
using Montrose.TestBase;
using Npgsql;
using Shouldly;
using Volo.Abp;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Billing.Tests.Application.Subscriptions;

/// <summary>
/// Half a year of fifty clients, in the long form a year of 1,000: plans, upgrades, failures, payments, ends. The ledger is
/// right, and a second time all is the same. MONTROSE_CLIENTS says how many.
/// </summary>
public class HalfYearTests(BillingApp app, ITestOutputHelper output) : IClassFixture<BillingApp>
{
    private static int Clients => int.TryParse(Environment.GetEnvironmentVariable("MONTROSE_CLIENTS"), CultureInfo.InvariantCulture, out var number) ? number : LongForms.AreAskedFor ? 1_000 : 50;
    private static int Days => LongForms.AreAskedFor ? 365 : 184;
    private const int Seed = 20_260_302;
    private const long Credit = 6_000;

    [Fact]
    public async Task Clients_live_half_a_year_twice_alike_and_every_cent_is_where_it_belongs()
    {
        var start = app.Clock.Now;
        var (first, agency) = await LiveAsync();
        app.Clock.Now = start;
        var (second, _) = await LiveAsync();

        output.WriteLine($"{Clients} clients, {Days} days, seed {Seed}: {Digest(first)}, and again: {Digest(second)}");
        second.ShouldBe(first);
        var kinds = first.SelectMany(c => c.Split('\n')).Where(l => l.Contains(':', StringComparison.Ordinal)).Select(l => l.Split(':')[1]).ToHashSet(StringComparer.Ordinal);
        // Otherwise the half year would prove less than it says.
        foreach (var kind in new[]
        {
            SubscriptionEventKind.TrialStarted, SubscriptionEventKind.Started, SubscriptionEventKind.Renewed, SubscriptionEventKind.Upgraded, SubscriptionEventKind.ChangeApplied, SubscriptionEventKind.Cancelled,
            SubscriptionEventKind.PaymentFailed, SubscriptionEventKind.OrdersBlocked, SubscriptionEventKind.ServicesPaused, SubscriptionEventKind.EndedUnpaid, SubscriptionEventKind.Resumed,
        }) kinds.ShouldContain(((int)kind).ToString(CultureInfo.InvariantCulture), kind.ToString());
        await app.Ledger.HoldAsync();
        await NothingIsLostAsync(agency);
    }

    private static string Digest(List<string> stories) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\f', stories))))[..16];

    private async Task<(List<string> Story, TestAgency Agency)> LiveAsync()
    {
        var random = new Random(Seed);
        var agency = await app.Given.AnAgency();
        var code = (await app.ACode(agency, value: Credit, usageLimit: 100_000, perClient: 10_000)).Code;
        PlanDto[] plans =
        [
            await app.APlan(agency, 2_900, 14, new PlanLimitDto { Meter = Meter.Emails, Included = 100 }),
            await app.APlan(agency, 7_900, 0, new PlanLimitDto { Meter = Meter.Emails, Included = 1_000, OveragePriceMinorUnits = 100, OverageUnit = 100 }),
            await app.APlan(agency, 19_900, 0),
        ];
        var people = Enumerable.Range(0, Clients).Select(_ => BillingApp.APersonOf(agency)).ToArray();
        var began = app.Clock.Now;
        for (var day = 0; day < Days; day++)
        {
            foreach (var person in people) await ActAsync(random, agency, person, plans, code, $"day-{day}");
            app.Clock.Advance(TimeSpan.FromDays(1));
            await app.RunSubscriptions();
            for (var batch = 0; batch < 2; batch++) await app.RunJobsAsync();
        }
        var story = new List<string>();
        foreach (var person in people) story.Add(await StoryAsync(person, began));
        return (story, agency);
    }

    /// <summary>One person's day. What is refused is a part of life.</summary>
    private async Task ActAsync(Random random, TestAgency agency, Person person, PlanDto[] plans, string code, string key)
    {
        var (dice, plan, interval) = (random.Next(1_000), plans[random.Next(100) switch { < 50 => 0, < 90 => 1, _ => 2 }], random.Next(20) == 0 ? BillingInterval.Year : BillingInterval.Month);
        try
        {
            if (dice < 25) await app.Redeem(person, code);
            else if (dice < 45) await app.Subscribe(person, plan, interval);
            else if (dice < 60) await app.Mine(person, s => s.ChangePlanAsync(new ChangePlanInput { PlanId = plan.Id, Interval = interval }));
            else if (dice < 64) await app.Mine(person, s => s.CancelAsync(new CancelSubscriptionInput { Now = dice == 60 }));
            else if (dice < 67) await app.Mine(person, s => s.ResumeAsync());
            else if (dice < 75) await app.Mine(person, s => s.PayAsync());
            else if (dice < 110) await app.Reserve(agency, person, Meter.Emails, 60 + (dice * 4), key);
        }
        catch (BusinessException e) when (e.Code!.StartsWith("Billing:", StringComparison.Ordinal)) { }
    }

    /// <summary>What happened to one client and on which day, and what is left.</summary>
    private async Task<string> StoryAsync(Person person, DateTime began)
    {
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        await using var ask = new NpgsqlCommand(
            """
            SELECT coalesce(string_agg(extract(epoch FROM "At" - @began)::bigint || ':' || "Kind" || ':' || coalesce("AmountMinorUnits"::text, ''), E'\n' ORDER BY "At", "Kind"), '')
            FROM billing."SubscriptionEvents" WHERE "ClientId" = @client
            """, connection)
        { Parameters = { new("began", began), new("client", person.ClientId!.Value) } };
        var used = (await app.UsageOf(person)).Meters.Single(m => m.Meter == Meter.Emails).Used;
        return (string)(await ask.ExecuteScalarAsync())! + $"\nbalance {(await app.WalletOf(person)).Balance.MinorUnits} used {used}";
    }

    private async Task NothingIsLostAsync(TestAgency agency)
    {
        (await app.Ledger.AskAsync<long>($"""
            SELECT count(*) FROM billing."SubscriptionCharges" c WHERE c."TenantId" = '{agency.Id}' AND c."State" = 2 AND c."AmountMinorUnits" > 0
            AND 1 <> (SELECT count(*) FROM billing."Payments" p WHERE p."Provider" = 'subscriptions' AND p."ObjectId" = replace(c."Id"::text, '-', '') AND p."State" = 4 AND p."AmountMinorUnits" = c."AmountMinorUnits")
            """)).ShouldBe(0, "a paid charge is one payment of its amount");
        (await app.Ledger.AskAsync<long>($"""
            SELECT count(*) FROM billing."Payments" p WHERE p."TenantId" = '{agency.Id}' AND p."Provider" = 'subscriptions' AND p."State" = 4
            AND NOT EXISTS (SELECT 1 FROM billing."SubscriptionCharges" c WHERE replace(c."Id"::text, '-', '') = p."ObjectId" AND c."State" = 2)
            """)).ShouldBe(0, "a payment is of a paid charge");
        (await app.Ledger.AskAsync<long>($"""
            SELECT count(*) FROM billing."SubscriptionCharges" c WHERE c."TenantId" = '{agency.Id}'
            AND c."AmountMinorUnits" <> (SELECT coalesce(sum(l."AmountMinorUnits"), 0) FROM billing."SubscriptionChargeLines" l WHERE l."ChargeId" = c."Id")
            """)).ShouldBe(0, "a charge is the sum of its lines");
        (await app.Ledger.AskAsync<long>($"""
            SELECT count(*) FROM billing."SubscriptionCharges" a JOIN billing."SubscriptionCharges" b ON a."SubscriptionId" = b."SubscriptionId" AND a."Id" <> b."Id" AND a."Purpose" = 1 AND b."Purpose" = 1
            WHERE a."TenantId" = '{agency.Id}' AND a."PeriodStart" < b."PeriodEnd" AND b."PeriodStart" < a."PeriodEnd"
            """)).ShouldBe(0, "no two periods of a subscription overlap");
        (await app.Ledger.AskAsync<long>($"""
            SELECT (SELECT sum("BalanceMinorUnits") FROM billing."Accounts" WHERE "TenantId" = '{agency.Id}' AND "Kind" = 3)::bigint
                 - (SELECT sum("AmountMinorUnits") FROM billing."SubscriptionCharges" WHERE "TenantId" = '{agency.Id}' AND "State" = 2)::bigint
            """)).ShouldBe(0, "the agency has earned what was charged");
    }
}
