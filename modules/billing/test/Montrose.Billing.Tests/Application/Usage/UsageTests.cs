using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Integration;
using Montrose.Billing.Plans;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Usage;
using Montrose.Clients;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Application.Usage;

/// <summary>Limits under many hands at once, notices, and what is beyond them.</summary>
public class UsageTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task Fifty_reservations_at_once_never_pass_a_limit_of_thirty()
    {
        var (agency, person) = await ASubscriber(new PlanLimitDto { Meter = Meter.Sms, Included = 30 });

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(async n =>
        {
            try
            {
                await app.Reserve(agency, person, Meter.Sms, 1, $"sms-{n}");
                return "";
            }
            catch (BusinessException e)
            {
                return e.Code;
            }
        }));

        outcomes.Count(o => o == "").ShouldBe(30);
        outcomes.Count(o => o == "Billing:Usage.LimitReached").ShouldBe(20);
        (await UsedAsync(person, Meter.Sms)).ShouldBe(30);
    }

    [Fact]
    public async Task The_same_key_again_counts_once_and_what_is_rolled_back_was_never_used()
    {
        var (agency, person) = await ASubscriber(new PlanLimitDto { Meter = Meter.Emails, Included = 100 });

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => app.Reserve(agency, person, Meter.Emails, 7, "campaign-1")));
        await Should.ThrowAsync<InvalidOperationException>(() => app.InTransactionAsync(agency, person.ClientId!.Value, async s =>
        {
            await s.GetRequiredService<IUsageIntegrationService>().ReserveAsync(person.ClientId.Value, Meter.Emails, 50, "campaign-2");
            throw new InvalidOperationException("the campaign could not be sent");
        }));

        (await UsedAsync(person, Meter.Emails)).ShouldBe(7);
    }

    [Fact]
    public async Task The_client_is_told_at_80_and_at_100_per_cent_once_each_a_month()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        await SubscribeAsync(agency, client.Owner, new PlanLimitDto { Meter = Meter.Emails, Included = 10 });
        await app.RunJobsAsync();

        // Jobs of one moment may be done in any order.
        for (var n = 0; n < 10; n++)
        {
            await app.Reserve(agency, client.Owner, Meter.Emails, 1, $"mail-{n}");
            await app.RunJobsAsync();
        }
        Told(client).ShouldBe([80, 100]);

        app.Clock.Now = (await app.Current(client.Owner))!.PeriodEnd;
        await app.RunSubscriptions();
        await app.Reserve(agency, client.Owner, Meter.Emails, 9, "mail-next");
        for (var batch = 0; batch < 3; batch++) await app.RunJobsAsync();
        Told(client).ShouldBe([80, 100, 80]);
    }

    [Fact]
    public async Task Beyond_a_limit_with_a_price_it_goes_on_and_the_next_renewal_has_it_once()
    {
        var (agency, person) = await ASubscriber(
            new PlanLimitDto { Meter = Meter.ApiCalls, Included = 1_000, OveragePriceMinorUnits = 50, OverageUnit = 500 },
            new PlanLimitDto { Meter = Meter.Sms, Included = 1 });
        await app.Reserve(agency, person, Meter.ApiCalls, 1_900, "calls");
        (await Should.ThrowAsync<BusinessException>(() => app.Reserve(agency, person, Meter.Sms, 2, "sms"))).Code.ShouldBe("Billing:Usage.LimitReached");
        var before = (await app.WalletOf(person)).Balance.MinorUnits;

        app.Clock.Now = (await app.Current(person))!.PeriodEnd;
        await app.RunSubscriptions();
        (before - (await app.WalletOf(person)).Balance.MinorUnits).ShouldBe(1_000 + 100);

        app.Clock.Now = (await app.Current(person))!.PeriodEnd;
        await app.RunSubscriptions();
        (before - (await app.WalletOf(person)).Balance.MinorUnits).ShouldBe(1_000 + 100 + 1_000);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_month_in_which_the_plan_changes_is_priced_part_by_part_and_its_lines_say_by_which_plan()
    {
        var agency = await app.Given.AnAgency();
        var person = BillingApp.APersonOf(agency);
        await app.Credit(agency, person, 50_000);
        var small = await app.APlan(agency, 1_000, 0, new PlanLimitDto { Meter = Meter.ApiCalls, Included = 100, OveragePriceMinorUnits = 10, OverageUnit = 1 });
        var large = await app.APlan(agency, 3_000, 0, new PlanLimitDto { Meter = Meter.ApiCalls, Included = 1_000, OveragePriceMinorUnits = 3, OverageUnit = 1 }, new PlanLimitDto { Meter = Meter.Sms, Included = 10 });
        await app.Subscribe(person, small);
        await app.Reserve(agency, person, Meter.ApiCalls, 600, "before");
        await app.Reserve(agency, person, Meter.Sms, 70, "before-sms");
        var month = (await app.Current(person))!.PeriodEnd - app.Clock.Now;
        app.Clock.Advance(month / 2);
        await app.Mine(person, s => s.ChangePlanAsync(new ChangePlanInput { PlanId = large.Id }));

        (await LimitAsync(person, Meter.ApiCalls), await LimitAsync(person, Meter.Sms)).ShouldBe((1_050, 75));
        await app.Reserve(agency, person, Meter.ApiCalls, 500, "after");
        await app.Reserve(agency, person, Meter.Sms, 5, "after-sms");
        (await Should.ThrowAsync<BusinessException>(() => app.Reserve(agency, person, Meter.Sms, 1, "too-many"))).Code.ShouldBe("Billing:Usage.LimitReached");
        (await app.InClient(agency, person, s => s.GetRequiredService<IEntitlementIntegrationService>().GetLeftAsync(person.ClientId!.Value, Meter.ApiCalls))).ShouldBe(-50);
        var before = (await app.WalletOf(person)).Balance.MinorUnits;
        app.Clock.Now = (await app.Current(person))!.PeriodEnd;
        await app.RunSubscriptions();
        await app.RunJobsAsync();

        (before - (await app.WalletOf(person)).Balance.MinorUnits).ShouldBe(3_000 + 5_000 + 150);
        (await LinesAsync(person)).ShouldBe($"+500 {small.Name} 5000, +50 {large.Name} 150");
        await app.Reserve(agency, person, Meter.ApiCalls, 1_000, "next month");
        (await LimitAsync(person, Meter.ApiCalls)).ShouldBe(1_000, "the next month is the new plan's alone");
        app.Clock.Now = (await app.Current(person))!.PeriodEnd;
        await app.RunSubscriptions();
        (before - (await app.WalletOf(person)).Balance.MinorUnits).ShouldBe(3_000 + 5_000 + 150 + 3_000);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task In_a_year_each_month_is_priced_by_the_plan_that_it_was_used_with()
    {
        var agency = await app.Given.AnAgency();
        var person = BillingApp.APersonOf(agency);
        for (var i = 0; i < 3; i++) await app.Credit(agency, person, 50_000);
        var small = await app.APlan(agency, 1_000, 0, new PlanLimitDto { Meter = Meter.ApiCalls, Included = 100, OveragePriceMinorUnits = 10, OverageUnit = 1 });
        var large = await app.APlan(agency, 3_000, 0, new PlanLimitDto { Meter = Meter.ApiCalls, Included = 1_000, OveragePriceMinorUnits = 3, OverageUnit = 1 });
        await app.Subscribe(person, small, BillingInterval.Year);
        await app.Reserve(agency, person, Meter.ApiCalls, 150, "first month");
        app.Clock.Now = app.Clock.Now.AddMonths(3);
        await app.Mine(person, s => s.ChangePlanAsync(new ChangePlanInput { PlanId = large.Id, Interval = BillingInterval.Year }));
        app.Clock.Now = app.Clock.Now.AddMonths(2);
        await app.Reserve(agency, person, Meter.ApiCalls, 1_010, "sixth month");
        var before = (await app.WalletOf(person)).Balance.MinorUnits;

        app.Clock.Now = (await app.Current(person))!.PeriodEnd;
        await app.RunSubscriptions();

        (before - (await app.WalletOf(person)).Balance.MinorUnits).ShouldBe(30_000 + 500 + 30);
        await app.Ledger.HoldAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_ends_gets_an_invoice_of_what_was_used_beyond_the_plan_once(bool now)
    {
        var (agency, person) = await ASubscriber(new PlanLimitDto { Meter = Meter.ApiCalls, Included = 1_000, OveragePriceMinorUnits = 50, OverageUnit = 500 });
        await app.Reserve(agency, person, Meter.ApiCalls, 1_900, "calls");
        await app.Mine(person, s => s.CancelAsync(new CancelSubscriptionInput { Now = now }));
        if (!now)
        {
            app.Clock.Now = (await app.Current(person))!.PeriodEnd;
            await app.RunSubscriptions();
        }

        await app.RunJobsAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        await app.RepairInvoices();

        (await InvoicedAtLastAsync(person)).ShouldBe("1 100");
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task An_end_of_which_no_invoice_heard_is_made_up_for_in_the_next_round()
    {
        var (agency, person) = await ASubscriber(new PlanLimitDto { Meter = Meter.ApiCalls, Included = 1_000, OveragePriceMinorUnits = 50, OverageUnit = 500 });
        await app.Reserve(agency, person, Meter.ApiCalls, 1_900, "calls");
        await app.Mine(person, s => s.CancelAsync(new CancelSubscriptionInput { Now = true }));
        await app.Ledger.AskAsync<object?>("""DELETE FROM "AbpBackgroundJobs" WHERE "JobName" = 'montrose.billing.invoice-final-usage'""");
        app.Clock.Advance(TimeSpan.FromMinutes(11));

        for (var i = 0; i < 2; i++) await app.RepairInvoices();

        (await InvoicedAtLastAsync(person)).ShouldBe("1 100");
    }

    [Fact]
    public async Task What_was_used_before_the_plan_or_in_its_free_days_is_never_charged()
    {
        var agency = await app.Given.AnAgency();
        var person = BillingApp.APersonOf(agency);
        await RecordAsync(agency, person, 9_000, "before");
        await app.Credit(agency, person, 10_000);
        await app.Subscribe(person, await app.APlan(agency, 1_000, 10, new PlanLimitDto { Meter = Meter.ApiCalls, Included = 10, OveragePriceMinorUnits = 100, OverageUnit = 1 }));
        await RecordAsync(agency, person, 50, "trial");

        await app.Travel(10 + 31);
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(10_000 - 1_000 - 1_000);

        await RecordAsync(agency, person, 12, "paid");
        await app.Travel(31);
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(8_000 - 1_000 - 200);
    }

    [Fact]
    public async Task A_level_stays_from_month_to_month_and_can_go_down()
    {
        var (agency, person) = await ASubscriber(new PlanLimitDto { Meter = Meter.StorageBytes, Included = 1_000 });
        await app.Reserve(agency, person, Meter.StorageBytes, 700, "file-1");
        app.Clock.Now = (await app.Current(person))!.PeriodEnd;
        await app.RunSubscriptions();

        (await app.InClient(agency, person, s => s.GetRequiredService<IEntitlementIntegrationService>().GetLeftAsync(person.ClientId!.Value, Meter.StorageBytes))).ShouldBe(300);
        (await Should.ThrowAsync<BusinessException>(() => app.Reserve(agency, person, Meter.StorageBytes, 400, "file-2"))).Code.ShouldBe("Billing:Usage.LimitReached");
        await app.InTransactionAsync(agency, person.ClientId!.Value, s => s.GetRequiredService<IUsageIntegrationService>().RecordAsync(person.ClientId.Value, Meter.StorageBytes, -500, "file-1-gone"));
        await app.Reserve(agency, person, Meter.StorageBytes, 400, "file-2");
        (await UsedAsync(person, Meter.StorageBytes)).ShouldBe(600);
    }

    [Fact]
    public async Task Who_never_had_a_plan_has_no_limits_and_who_had_one_has_nothing_left()
    {
        var agency = await app.Given.AnAgency();
        var person = BillingApp.APersonOf(agency);
        await app.Reserve(agency, person, Meter.Sms, 5_000, "free");
        (await IncludesAsync(agency, person, ServiceKind.Courses)).ShouldBeTrue();

        await SubscribeAsync(agency, person, new PlanLimitDto { Meter = Meter.Sms, Included = 10 });
        (await IncludesAsync(agency, person, ServiceKind.Website), await IncludesAsync(agency, person, ServiceKind.Courses)).ShouldBe((true, false));
        await app.Mine(person, s => s.CancelAsync(new() { Now = true }));

        (await Should.ThrowAsync<BusinessException>(() => app.Reserve(agency, person, Meter.Sms, 1, "over"))).Code.ShouldBe("Billing:Usage.LimitReached");
        (await IncludesAsync(agency, person, ServiceKind.Website)).ShouldBeFalse();
    }

    /// <summary>How many invoices of what was used at last, and their total.</summary>
    private Task<string> InvoicedAtLastAsync(Person person) => app.Ledger.AskAsync<string>(
        $"""SELECT count(*) || ' ' || coalesce(sum("TotalMinorUnits"), 0) FROM billing."Invoices" WHERE "ClientId" = '{person.ClientId}' AND "Provider" = 'final-usage'""");

    /// <summary>What the newest invoice has of usage.</summary>
    private Task<string> LinesAsync(Person person) => app.Ledger.AskAsync<string>(
        $"""
        SELECT string_agg(substring("Description" from '\+[0-9]+') || ' ' || split_part("Description", ' · ', 2) || ' ' || "NetMinorUnits" + "TaxMinorUnits", ', ' ORDER BY "Position") FROM billing."InvoiceLines"
        WHERE "Description" LIKE '%(+%' AND "InvoiceId" = (SELECT "Id" FROM billing."Invoices" WHERE "ClientId" = '{person.ClientId}' ORDER BY "CreationTime" DESC LIMIT 1)
        """);

    private async Task<long?> LimitAsync(Person person, Meter meter) => (await app.UsageOf(person)).Meters.Single(m => m.Meter == meter).Limit;

    private Task RecordAsync(TestAgency agency, Person person, long quantity, string key) =>
        app.InTransactionAsync(agency, person.ClientId!.Value, s => s.GetRequiredService<IUsageIntegrationService>().RecordAsync(person.ClientId.Value, Meter.ApiCalls, quantity, key));

    private async Task<(TestAgency Agency, Person Person)> ASubscriber(params PlanLimitDto[] limits)
    {
        var agency = await app.Given.AnAgency();
        var person = BillingApp.APersonOf(agency);
        await SubscribeAsync(agency, person, limits);
        return (agency, person);
    }

    private async Task SubscribeAsync(TestAgency agency, Person person, params PlanLimitDto[] limits)
    {
        await app.Credit(agency, person, 50_000);
        await app.Subscribe(person, await app.APlan(agency, 1_000, 0, limits));
    }

    private async Task<long> UsedAsync(Person person, Meter meter) => (await app.UsageOf(person)).Meters.Single(m => m.Meter == meter).Used;

    private Task<bool> IncludesAsync(TestAgency agency, Person person, ServiceKind service) =>
        app.InClient(agency, person, s => s.GetRequiredService<IEntitlementIntegrationService>().IncludesAsync(person.ClientId!.Value, service));

    private int[] Told(TestClient client) =>
        [.. app.Mailbox.Mails.Where(m => m.To.Contains(client.Owner.Email, StringComparison.OrdinalIgnoreCase) && m.Subject.Contains('%')).Select(m => m.Subject.Contains("80", StringComparison.Ordinal) ? 80 : 100)];
}
