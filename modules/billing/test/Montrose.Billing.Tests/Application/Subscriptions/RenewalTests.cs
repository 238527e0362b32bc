using Microsoft.Extensions.DependencyInjection;
using Montrose.Agencies;
using Montrose.Billing.Gateways;
using Montrose.Billing.Integration;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Payments;
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Clients;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Application.Subscriptions;

/// <summary>Renewals by many workers, what follows where they are not paid, and how paying ends it.</summary>
[Collection(PaymentCollection.Name)]
public class RenewalTests(PaymentApp app)
{
    [Fact]
    public async Task Eight_workers_at_once_renew_each_subscription_once()
    {
        var agency = await app.Given.AnAgency();
        var plan = await app.APlan(agency, 1_000);
        var people = new List<Person>();
        for (var n = 0; n < 12; n++)
        {
            people.Add(BillingApp.APersonOf(agency));
            await app.Credit(agency, people[n], 2_500);
            await app.Subscribe(people[n], plan);
        }
        app.Clock.Advance(TimeSpan.FromDays(31));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.RunSubscriptions()));
        await app.RunSubscriptions();

        foreach (var person in people) (await app.BalanceOf(person)).ShouldBe(500);
        (await app.Ledger.AskAsync<long>($"""SELECT count(*) FROM billing."SubscriptionCharges" WHERE "TenantId" = '{agency.Id}' AND "State" = 2""")).ShouldBe(24);
        (await app.Ledger.AskAsync<long>($"""SELECT count(*) FROM billing."Payments" WHERE "TenantId" = '{agency.Id}' AND "Provider" = 'subscriptions'""")).ShouldBe(24);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Two_charges_of_one_period_are_refused_by_the_database_itself()
    {
        var (agency, person) = await AClientWith(1_000);
        var id = (await app.Subscribe(person, await app.APlan(agency, 1_000))).Id;

        var copy = $"""
            INSERT INTO billing."SubscriptionCharges" SELECT (jsonb_populate_record(c, jsonb_build_object('Id', gen_random_uuid()))).* FROM billing."SubscriptionCharges" c WHERE "SubscriptionId" = '{id}'
            """;
        (await Should.ThrowAsync<Npgsql.PostgresException>(() => app.Ledger.ExecuteAsync(copy))).ConstraintName.ShouldBe("IX_SubscriptionCharges_OncePerPeriod");
    }

    [Fact]
    public async Task Months_in_which_nothing_ran_are_caught_up_with_one_charge_each()
    {
        var (agency, person) = await AClientWith(10_000);
        await app.Subscribe(person, await app.APlan(agency, 1_000));
        app.Clock.Now = app.Clock.Now.AddMonths(4).AddDays(1);

        await app.RunSubscriptions();

        (await app.BalanceOf(person)).ShouldBe(5_000);
        (await app.Current(person))!.PeriodEnd.ShouldBeGreaterThan(app.Clock.Now);
    }

    [Fact]
    public async Task Not_paying_goes_its_steps_once_each_with_one_mail_each_and_ends()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var person = client.Owner;
        await app.Credit(agency, person, 1_000);
        await app.Subscribe(person, await app.APlan(agency, 1_000));
        // The invoice of the first period, and its mail.
        for (var batch = 0; batch < 3; batch++) await app.RunJobsAsync();
        var before = Mails(person);
        var standings = new Dictionary<int, ServiceStanding>();
        app.Clock.Now = (await app.Current(person))!.PeriodEnd.AddDays(-1);

        for (var day = 0; day <= 15; day++)
        {
            app.Clock.Advance(TimeSpan.FromDays(1));
            for (var again = 0; again < 3; again++) await app.RunSubscriptions();
            standings[day] = await app.StandingOf(agency, person);
            for (var batch = 0; batch < 3; batch++) await app.RunJobsAsync();
        }

        new[] { 0, 2, 3, 6, 7, 13, 14, 15 }.Select(d => standings[d]).ShouldBe(
        [
            ServiceStanding.Good, ServiceStanding.Good, ServiceStanding.OrdersBlocked, ServiceStanding.OrdersBlocked,
            ServiceStanding.Paused, ServiceStanding.Paused, ServiceStanding.Over, ServiceStanding.Over,
        ]);
        (await app.Ledger.AskAsync<string>($"""SELECT string_agg("Kind"::text, ',' ORDER BY "At", "Id") FROM billing."SubscriptionEvents" WHERE "ClientId" = '{client.Id}'"""))
            .ShouldBe("2,12,12,12,13,12,14,12,15");
        Mails(person).Count.ShouldBe(before.Count + 4, "the notice, orders, services and the end are told once each");
        (await app.BalanceOf(person)).ShouldBe(0);
        await app.Ledger.HoldAsync();
    }

    [Theory]
    [InlineData(2, ServiceStanding.Good)]
    [InlineData(5, ServiceStanding.OrdersBlocked)]
    [InlineData(10, ServiceStanding.Paused)]
    public async Task Money_in_the_wallet_pays_what_is_owed_and_resumes_on_any_day(int day, ServiceStanding standing)
    {
        var (agency, person) = await AClientWith(1_000);
        await app.Subscribe(person, await app.APlan(agency, 1_000));
        app.Clock.Now = (await app.Current(person))!.PeriodEnd;
        await app.RunSubscriptions();
        await app.Travel(day);
        (await app.StandingOf(agency, person)).ShouldBe(standing);
        (await Should.ThrowAsync<BusinessException>(() => app.Mine(person, s => s.PayAsync()))).Code.ShouldBe("Billing:Wallet.InsufficientFunds");

        await app.Credit(agency, person, 1_200);
        await app.RunJobsAsync();

        var current = (await app.Current(person))!;
        (current.State, current.Owed, current.Events[0].Kind).ShouldBe((SubscriptionState.Active, null, SubscriptionEventKind.Resumed));
        (await app.StandingOf(agency, person)).ShouldBe(ServiceStanding.Good);
        (await app.BalanceOf(person)).ShouldBe(200);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_card_pays_the_first_period_and_its_refusal_later_begins_the_calendar_which_the_same_card_ends()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var person = BillingApp.APersonOf(agency);
        var card = await SaveAsync(person, "pm_ok");
        (await app.Subscribe(person, await app.APlan(agency, 1_000), choice: PaymentChoice.SavedMethod)).State.ShouldBe(SubscriptionState.Pending);
        (await app.StandingOf(agency, person)).ShouldBe(ServiceStanding.Over, "nothing is granted before it is paid");
        await app.RunJobsAsync();
        (await app.Current(person))!.State.ShouldBe(SubscriptionState.Active);

        app.Stripe.Behaves(card, "pm_declined");
        app.Clock.Now = (await app.Current(person))!.PeriodEnd;
        await app.RunSubscriptions();
        await app.RunJobsAsync();
        var failed = (await app.Current(person))!;
        (failed.State, failed.Owed!.Value.MinorUnits).ShouldBe((SubscriptionState.PastDue, 1_000));

        app.Stripe.Behaves(card, "pm_ok");
        await app.Travel(1);
        await app.RunJobsAsync();

        (await app.Current(person))!.State.ShouldBe(SubscriptionState.Active);
        (await app.Ledger.AskAsync<long>($"""SELECT count(*) FROM billing."Payments" WHERE "ClientId" = '{person.ClientId}' AND "State" = 4""")).ShouldBe(2);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_first_payment_that_the_bank_refuses_leaves_no_subscription()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var person = BillingApp.APersonOf(agency);
        await SaveAsync(person, "pm_declined");

        await app.Subscribe(person, await app.APlan(agency, 1_000), choice: PaymentChoice.SavedMethod);
        await app.RunJobsAsync();

        (await app.Current(person)).ShouldBeNull();
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_payment_that_comes_when_nothing_is_owed_any_more_goes_to_the_wallet()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var person = BillingApp.APersonOf(agency);
        await SaveAsync(person, "pm_ok");
        await app.Subscribe(person, await app.APlan(agency, 1_000), choice: PaymentChoice.SavedMethod);
        await app.Mine(person, s => s.CancelAsync(new CancelSubscriptionInput { Now = true }));

        await app.RunJobsAsync();

        (await app.Current(person)).ShouldBeNull();
        (await app.BalanceOf(person)).ShouldBe(1_000);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Nobody_is_charged_for_an_archived_client_nor_in_a_suspended_agency()
    {
        var agency = await app.Given.AnAgency();
        var (client, other) = (await app.Given.AClient(agency), await app.Given.AClient(agency));
        var plan = await app.APlan(agency, 1_000);
        foreach (var person in new[] { client.Owner, other.Owner })
        {
            await app.Credit(agency, person, 10_000);
            await app.Subscribe(person, plan);
        }
        await app.AsAsync<IClientAppService, int>(agency.Admin, s => s.ArchiveAsync(new ChosenClientsInput { ClientIds = [client.Id] }));

        await app.Travel(40);
        (await app.BalanceOf(client.Owner)).ShouldBe(9_000);
        (await app.BalanceOf(other.Owner)).ShouldBe(8_000);

        await app.Given.InAsync(null, async s =>
        {
            var agencies = s.GetRequiredService<IRepository<Agency, Guid>>();
            var own = await agencies.GetAsync(agency.Id);
            own.Suspend();
            return await agencies.UpdateAsync(own, autoSave: true);
        });
        await app.Travel(40);
        (await app.BalanceOf(other.Owner)).ShouldBe(8_000);
        await app.Ledger.HoldAsync();
    }

    private List<SentMail> Mails(Person person) => [.. app.Mailbox.Mails.Where(m => m.To.Contains(person.Email, StringComparison.OrdinalIgnoreCase))];

    private async Task<(TestAgency Agency, Person Person)> AClientWith(long balance)
    {
        var agency = await app.Given.AnAgency();
        var person = BillingApp.APersonOf(agency);
        await app.Credit(agency, person, balance);
        return (agency, person);
    }

    private async Task<string> SaveAsync(Person person, string behaviour)
    {
        var card = "pm_" + Guid.NewGuid().ToString("N");
        app.Stripe.Behaves(card, behaviour);
        var setup = await app.AsClientAsync(person, s => s.GetRequiredService<IPaymentMethodAppService>().StartAsync(new StartMethodSetupInput { Gateway = GatewayKind.Stripe }));
        app.Stripe.Save(setup.RedirectUrl[(setup.RedirectUrl.LastIndexOf('/') + 1)..], card);
        await app.AsClientAsync(person, s => s.GetRequiredService<IPaymentMethodAppService>().CompleteAsync(setup.Id));
        return card;
    }
}
