using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Preferences;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.SettingManagement;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Billing.Tests.Application.Subscriptions;

/// <summary>Clocks that differ, short months, and the nights on which clocks are changed: no renewal comes twice, and none is missed (T9).</summary>
[Trait("Procedure", "T9")]
public class ClockTests(BillingApp app, ITestOutputHelper output) : IClassFixture<BillingApp>
{
    private const long Price = 1_000;
    private const long Credit = 50_000;

    [Fact]
    public async Task Three_nodes_whose_clocks_are_an_hour_apart_renew_each_period_once()
    {
        var (clients, months) = LongForms.AreAskedFor ? (40, 12) : (6, 2);
        using var ahead = await NodeAsync();
        using var behind = await NodeAsync();
        app.Clock.Now = Utc("2026-03-02T09:00");
        var agency = await app.Given.AnAgency();
        var people = await ClientsAsync(agency, clients);
        var plan = await app.APlan(agency, Price);
        foreach (var person in people) await app.Subscribe(person, plan);

        for (var month = 0; month < months; month++)
        {
            var end = (await app.Current(people[0]))!.PeriodEnd;
            // Through the two hours in which they don't agree whether the period is over.
            for (var minutes = -100; minutes <= 100; minutes += 20)
            {
                app.Clock.Now = end.AddMinutes(minutes);
                Clock(ahead).Now = app.Clock.Now.AddHours(1);
                Clock(behind).Now = app.Clock.Now.AddHours(-1);
                await Task.WhenAll(new[] { app.Services, ahead.ServiceProvider, behind.ServiceProvider }.Select(node => Task.Run(() => RunAsync(node))));
            }
        }

        foreach (var person in people) (await PeriodsAsync(person)).ShouldBe(Enumerable.Range(0, months + 1).Select(m => Utc("2026-03-02T09:00").AddMonths(m)));
        foreach (var person in people) (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(Credit - (Price * (months + 1)));
        await app.Ledger.HoldAsync();
        await ahead.ShutdownAsync();
        await behind.ShutdownAsync();
        output.WriteLine($"T9: 3 nodes an hour apart, {clients} clients, {months} renewals each: {clients * months} renewals, none twice, none missed");
    }

    [Fact]
    public async Task A_subscription_of_31_January_renews_on_28_February_and_on_31_March()
    {
        app.Clock.Now = Utc("2026-01-31T13:37");
        var agency = await app.Given.AnAgency();
        var person = (await ClientsAsync(agency, 1))[0];
        await app.Subscribe(person, await app.APlan(agency, Price));

        await app.Travel(150);

        (await PeriodsAsync(person)).ShouldBe(new[] { "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30" }.Select(day => Utc(day + "T13:37")));
        output.WriteLine("T9: 31 January, 28 February, 31 March, 30 April, 31 May, 30 June: one renewal each");
    }

    /// <summary>In Berlin clocks go from 2 to 3 on 29 March 2026 and from 3 to 2 on 25 October, both at 01:00 UTC.</summary>
    [Fact]
    public async Task In_the_night_on_which_clocks_are_changed_each_subscription_renews_once_and_is_invoiced_with_the_day_of_the_agency()
    {
        (string Begins, string Renews, string Day)[] cases =
        [
            ("2026-01-29T00:30", "2026-03-29T00:30", "2026-03-29"), // 01:30, before the hour that is missing
            ("2026-01-29T01:30", "2026-03-29T01:30", "2026-03-29"), // 03:30, after it
            ("2026-02-28T22:30", "2026-03-28T22:30", "2026-03-28"), // 23:30 in winter; in summer it were the next day
            ("2026-03-29T22:30", "2026-04-29T22:30", "2026-04-30"), // 00:30 in summer
            ("2026-09-25T00:30", "2026-10-25T00:30", "2026-10-25"), // 02:30, the first time
            ("2026-09-25T01:30", "2026-10-25T01:30", "2026-10-25"), // 02:30, the second time
            ("2026-09-25T22:30", "2026-10-25T22:30", "2026-10-25"), // 23:30 in winter; in summer it were the next day
        ];
        foreach (var (begins, renews, day) in cases)
        {
            app.Clock.Now = Utc(begins);
            var agency = await app.Given.AnAgency();
            await app.SellsFromBerlin(agency);
            await app.Given.InAsync(agency.Id, async s =>
            {
                await s.GetRequiredService<ISettingManager>().SetForCurrentTenantAsync(PreferenceSettings.TimeZone, "Europe/Berlin", forceToSet: true);
                return true;
            });
            var person = (await ClientsAsync(agency, 1))[0];
            await app.Subscribe(person, await app.APlan(agency, Price));
            // What lies between is not of interest, but is charged.
            foreach (var minutes in new[] { -60, -1, 0, 1, 60, 120 })
            {
                app.Clock.Now = Utc(renews).AddMinutes(minutes);
                await app.RunSubscriptions();
                await app.RunJobsAsync();
            }

            (await PeriodsAsync(person)).Count(p => p == Utc(renews)).ShouldBe(1, renews);
            (await IssuedAsync(person, renews)).ShouldBe(day, renews);
        }
        output.WriteLine($"T9: {cases.Length} renewals around the change of clocks in Berlin: one each, with the day of Berlin");
    }

    private async Task<List<Person>> ClientsAsync(TestAgency agency, int count)
    {
        var people = Enumerable.Range(0, count).Select(_ => BillingApp.APersonOf(agency)).ToList();
        foreach (var person in people) await app.Credit(agency, person, Credit);
        return people;
    }

    /// <summary>When the paid periods begin. Those of one subscription may not overlap.</summary>
    private async Task<List<DateTime>> PeriodsAsync(Person person) => [.. (await app.Ledger.AskAsync<DateTime[]>($"""
        SELECT array_agg("PeriodStart" ORDER BY "PeriodStart") FROM billing."SubscriptionCharges" WHERE "ClientId" = '{person.ClientId}' AND "State" = {(int)ChargeState.Paid}
        """)).Select(t => DateTime.SpecifyKind(t, DateTimeKind.Utc))];

    /// <summary>The day of the invoice of the period that begins then.</summary>
    private Task<string> IssuedAsync(Person person, string begins) => app.Ledger.AskAsync<string>($"""
        SELECT string_agg(i."IssuedOn"::text, ' ') FROM billing."Invoices" i JOIN billing."SubscriptionCharges" c ON i."Provider" = 'subscriptions' AND i."ObjectId" = replace(c."Id"::text, '-', '')
        WHERE c."ClientId" = '{person.ClientId}' AND c."PeriodStart" = '{begins}Z'
        """);

    /// <summary>Another machine's process on the same database.</summary>
    private Task<IAbpApplicationWithInternalServiceProvider> NodeAsync() => InstalledDatabase.OpenAsync(app.ConnectionString);

    private static TestClock Clock(IAbpApplicationWithInternalServiceProvider node) => node.ServiceProvider.GetRequiredService<TestClock>();

    private static async Task RunAsync(IServiceProvider node)
    {
        using var services = node.CreateScope();
        await services.ServiceProvider.GetRequiredService<SubscriptionRun>().RunAsync();
    }

    private static DateTime Utc(string moment) => DateTime.SpecifyKind(DateTime.Parse(moment, CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
