using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Montrose.Billing.Integration;
using Montrose.Billing.Invoices;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Payments;
using Montrose.Billing.Plans;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Revenue;
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Usage;
using Montrose.TestBase;
using Npgsql;
using Shouldly;
using Volo.Abp;
using Volo.Abp.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Billing.Tests.Application.Subscriptions;

/// <summary>
/// Half a year of fifty clients, in the long form a year of 1,000: plans, upgrades, failures, payments by wallet and card,
/// refunds to both, credit notes, ends. The ledger is right, month by month it is what invoices less credit notes say, and
/// what the page of revenue says, and a second time all is the same. MONTROSE_CLIENTS says how many.
/// </summary>
public class HalfYearTests(BillingApp app, ITestOutputHelper output) : IClassFixture<BillingApp>
{
    private static int Clients => int.TryParse(Environment.GetEnvironmentVariable("MONTROSE_CLIENTS"), CultureInfo.InvariantCulture, out var number) ? number : LongForms.AreAskedFor ? 1_000 : 50;
    private static int Days => LongForms.AreAskedFor ? 365 : 184;
    private const int Seed = 20_260_302;
    private const long Credit = 6_000;

    /// <summary>Every fourth client pays by card.</summary>
    private const int CardEvery = 4;

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
        await MoneyWentBackInEveryWayAsync(agency);
        await MonthsAgreeAsync(agency);
    }

    private static string Digest(List<string> stories) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\f', stories))))[..16];

    private async Task<(List<string> Story, TestAgency Agency)> LiveAsync()
    {
        var random = new Random(Seed);
        var agency = await app.Given.AnAgency();
        await app.SellsFromBerlin(agency);
        var code = (await app.ACode(agency, value: Credit, usageLimit: 100_000, perClient: 10_000)).Code;
        PlanDto[] plans =
        [
            await app.APlan(agency, 2_900, 14, new PlanLimitDto { Meter = Meter.Emails, Included = 100 }),
            await app.APlan(agency, 7_900, 0, new PlanLimitDto { Meter = Meter.Emails, Included = 1_000, OveragePriceMinorUnits = 100, OverageUnit = 100 }),
            await app.APlan(agency, 19_900, 0),
        ];
        var people = Enumerable.Range(0, Clients).Select(_ => BillingApp.APersonOf(agency)).ToArray();
        await HaveCardsAsync(agency, people.Where((_, i) => i % CardEvery == 0));
        var began = app.Clock.Now;
        for (var day = 0; day < Days; day++)
        {
            foreach (var (person, i) in people.Select((p, i) => (p, i))) await ActAsync(random, agency, person, plans, code, $"day-{day}", i % CardEvery == 0);
            // What the day brought is charged, invoiced and credited on the same day.
            await WorkAsync();
            app.Clock.Advance(TimeSpan.FromDays(1));
            await app.RunSubscriptions();
            await WorkAsync();
        }
        var story = new List<string>();
        foreach (var person in people) story.Add(await StoryAsync(person, began));
        return (story, agency);
    }

    /// <summary>One person's day. What is refused is a part of life.</summary>
    private async Task ActAsync(Random random, TestAgency agency, Person person, PlanDto[] plans, string code, string key, bool hasCard)
    {
        var (dice, plan, interval) = (random.Next(1_000), plans[random.Next(100) switch { < 50 => 0, < 90 => 1, _ => 2 }], random.Next(20) == 0 ? BillingInterval.Year : BillingInterval.Month);
        try
        {
            if (dice < 25) await app.Redeem(person, code);
            else if (dice < 45) await app.Subscribe(person, plan, interval, hasCard ? PaymentChoice.SavedMethod : PaymentChoice.Wallet);
            else if (dice < 60) await app.Mine(person, s => s.ChangePlanAsync(new ChangePlanInput { PlanId = plan.Id, Interval = interval }));
            else if (dice < 64) await app.Mine(person, s => s.CancelAsync(new CancelSubscriptionInput { Now = dice == 60 }));
            else if (dice < 67) await app.Mine(person, s => s.ResumeAsync());
            else if (dice < 75) await app.Mine(person, s => s.PayAsync());
            else if (dice < 81) await RefundAsync(agency, person, dice - 75, key);
            else if (dice < 110) await app.Reserve(agency, person, Meter.Emails, 60 + (dice * 4), key);
        }
        catch (BusinessException e) when (e.Code!.StartsWith("Billing:", StringComparison.Ordinal)) { }
    }

    /// <summary>The newest payment goes back, all of what is left of it or a part, by a refund or by a credit note, to the wallet or to the card that paid it.</summary>
    private async Task RefundAsync(TestAgency agency, Person person, int way, string key)
    {
        var newest = await app.Ledger.AskAsync<string>($"""
            SELECT coalesce((SELECT p."Id" || ' ' || i."Id" || ' ' || l."Id" || ' ' || p."CapturedMinorUnits" - p."RefundedMinorUnits" || ' ' || coalesce(p."Gateway", 0)
            FROM billing."Payments" p JOIN billing."Invoices" i ON i."PaymentId" = p."Id" JOIN billing."InvoiceLines" l ON l."InvoiceId" = i."Id"
            WHERE p."ClientId" = '{person.ClientId}' AND p."State" = 4 AND p."CapturedMinorUnits" > p."RefundedMinorUnits" ORDER BY p."CreationTime" DESC, p."AmountMinorUnits", l."Position" LIMIT 1), '')
            """);
        if (newest.Split(' ') is not [var payment, var invoice, var line, var left, var gateway]) return;
        var (whole, target) = (long.Parse(left, CultureInfo.InvariantCulture), gateway != "0" && way % 2 == 0 ? RefundTarget.Source : RefundTarget.Wallet);
        var amount = way < 2 ? whole : Math.Max(1, whole * 37 / 100);
        if (way < 4)
            await app.AsAsync<IPaymentAppService, PaymentDetailDto>(agency.Admin, s => s.RefundAsync(Guid.Parse(payment), new RefundPaymentInput { AmountMinorUnits = amount, Target = target, RequestKey = key }));
        else
            await app.AsAsync<IInvoiceAppService, InvoiceDetailDto>(agency.Admin, s => s.CreditAsync(Guid.Parse(invoice), new CreditInvoiceInput
            {
                Lines = way == 4 ? null : [new CreditInvoiceLineInput { LineId = Guid.Parse(line), AmountMinorUnits = 199 }],
                Target = target,
                RequestKey = key,
            }));
    }

    /// <summary>Cards that pay.</summary>
    private Task<bool> HaveCardsAsync(TestAgency agency, IEnumerable<Person> people) => app.Given.InAsync(agency.Id, async s =>
    {
        var db = await s.GetRequiredService<IDbContextProvider<IBillingDbContext>>().GetDbContextAsync();
        foreach (var person in people)
            db.PaymentMethods.Add(new PaymentMethod(Guid.NewGuid(), agency.Id, person.ClientId!.Value, GatewayKind.Test, new GatewayMethod(null, "approve-" + Guid.NewGuid().ToString("N"), "visa", "4242", 12, 2090), isDefault: true, app.Clock.Now));
        return true;
    });

    /// <summary>Jobs, and those that they leave: a payment, its invoice, the mail.</summary>
    private async Task WorkAsync()
    {
        for (var batch = 0; batch < 20; batch++)
        {
            await app.RunJobsAsync();
            if (!await app.Ledger.AskAsync<bool>(string.Create(CultureInfo.InvariantCulture, $"""SELECT EXISTS (SELECT 1 FROM "AbpBackgroundJobs" WHERE NOT "IsAbandoned" AND "NextTryTime" <= '{app.Clock.Now:O}')"""))) break;
        }
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
        var back = await app.Ledger.AskAsync<string>($"""SELECT count(*) || ' of ' || coalesce(sum("TotalMinorUnits"), 0) || ' with ' || coalesce(sum("TaxMinorUnits"), 0) FROM billing."Invoices" WHERE "ClientId" = '{person.ClientId}' AND "Kind" = 2""");
        return (string)(await ask.ExecuteScalarAsync())! + $"\nbalance {(await app.WalletOf(person)).Balance.MinorUnits} used {used} credited {back}";
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
            SELECT (SELECT sum("BalanceMinorUnits") FROM billing."Accounts" WHERE "TenantId" = '{agency.Id}' AND "Kind" IN (3, 6))::bigint
                 - (SELECT sum("AmountMinorUnits") FROM billing."SubscriptionCharges" WHERE "TenantId" = '{agency.Id}' AND "State" = 2)::bigint
                 + (SELECT coalesce(sum(r."AmountMinorUnits"), 0) FROM billing."PaymentRefunds" r JOIN billing."Payments" p ON p."Id" = r."PaymentId" JOIN billing."SubscriptionCharges" c ON replace(c."Id"::text, '-', '') = p."ObjectId"
                    WHERE r."TenantId" = '{agency.Id}' AND r."State" <> 3 AND c."State" = 2)::bigint
            """)).ShouldBe(0, "the agency has earned what was charged and not given back");
        (await app.Ledger.AskAsync<long>($"""SELECT coalesce(sum("AmountMinorUnits"), 0)::bigint FROM billing."Entries" WHERE "TenantId" = '{agency.Id}'""")).ShouldBe(0, "the ledger sums to zero");
    }

    /// <summary>Otherwise the half year would prove less than it says.</summary>
    private async Task MoneyWentBackInEveryWayAsync(TestAgency agency)
    {
        var ways = await app.Ledger.AskAsync<string>($"""
            SELECT string_agg(DISTINCT v.way, ' ') FROM (
                SELECT CASE r."Target" WHEN {(int)RefundTarget.Wallet} THEN 'wallet' ELSE 'card' END || CASE WHEN r."AmountMinorUnits" = p."AmountMinorUnits" THEN '-all' ELSE '-part' END
                    || CASE WHEN r."RequestKey" LIKE 'credit-%' THEN '-note' ELSE '' END AS way
                FROM billing."PaymentRefunds" r JOIN billing."Payments" p ON p."Id" = r."PaymentId" WHERE r."TenantId" = '{agency.Id}') v
            """);
        foreach (var way in new[] { "wallet-all", "wallet-part", "wallet-part-note", "card-all", "card-part" }) ways.Split(' ').ShouldContain(way);
    }

    /// <summary>Each month's invoices that are paid, less its credit notes, are what its ledger has of revenue and tax, and what the page of revenue says.</summary>
    private async Task MonthsAgreeAsync(TestAgency agency)
    {
        var revenue = await app.AsAsync<IRevenueAppService, RevenueDto>(agency.Admin, s => s.GetAsync(new GetRevenueInput()));
        var compared = 0;
        foreach (var month in revenue.Months)
        {
            var day = month.Month.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var invoiced = await SumAsync($"""
                SELECT CASE "Kind" WHEN 1 THEN 1 ELSE -1 END * "NetMinorUnits" AS net, CASE "Kind" WHEN 1 THEN 1 ELSE -1 END * "TaxMinorUnits" AS tax
                FROM billing."Invoices" WHERE "TenantId" = '{agency.Id}' AND "State" = {(int)InvoiceState.Paid} AND date_trunc('month', "IssuedOn") = '{day}'
                """);
            var booked = await SumAsync($"""
                SELECT CASE a."Kind" WHEN 3 THEN e."AmountMinorUnits" ELSE 0 END AS net, CASE a."Kind" WHEN 6 THEN e."AmountMinorUnits" ELSE 0 END AS tax
                FROM billing."Entries" e JOIN billing."Accounts" a ON a."Id" = e."AccountId" WHERE a."TenantId" = '{agency.Id}' AND date_trunc('month', e."Time" AT TIME ZONE 'UTC') = '{day}'
                """);
            invoiced.ShouldBe(booked, $"{day}: net and tax of invoices less credit notes, and of the ledger");
            $"{month.Net.MinorUnits} {month.Tax.MinorUnits}".ShouldBe(booked, $"{day}: the page of revenue, and the ledger");
            if (booked != "0 0") compared++;
        }
        compared.ShouldBeGreaterThanOrEqualTo(Days / 31);

        Task<string> SumAsync(string rows) => app.Ledger.AskAsync<string>($"SELECT coalesce(sum(v.net), 0) || ' ' || coalesce(sum(v.tax), 0) FROM ({rows}) v");
    }
}
