using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.AutoRecharges;
using Montrose.Billing.Integration;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Payments;
using Montrose.Billing.Settings;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Monetary;
using Montrose.TestBase;
using Montrose.TestBase.Wire;
using Shouldly;
using Volo.Abp;
using Volo.Abp.SettingManagement;
using Xunit;

namespace Montrose.Billing.Tests.Application.AutoRecharges;

/// <summary>Wallets that are recharged when they run low: once, within the ceiling, and not with a card that fails.</summary>
[Collection(PaymentCollection.Name)]
public class AutoRechargeTests(PaymentApp app)
{
    [Fact]
    public async Task A_spend_that_leaves_less_than_the_threshold_recharges_the_wallet_and_one_that_leaves_more_does_not()
    {
        var (agency, person, _) = await AClientAsync(balance: 5_000, threshold: 2_000, amount: 3_000);

        await SpendAsync(agency, person, 2_500);
        await SettleAsync();
        (await app.BalanceOf(person)).ShouldBe(2_500);
        await SpendAsync(agency, person, 1_000);
        await SettleAsync();

        (await app.BalanceOf(person)).ShouldBe(4_500);
        var state = await StateAsync(person);
        (state.ThisMonth.Count, state.ThisMonth.Amount.MinorUnits, state.Altogether.Count).ShouldBe((1, 3_000L, 1));
        state.Recent.ShouldHaveSingleItem().Description.ShouldBe("Automatic top-up");
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Two_spends_at_once_recharge_once()
    {
        var (agency, person, card) = await AClientAsync(balance: 5_000, threshold: 4_000, amount: 3_000);

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => SpendAsync(agency, person, 1_000))));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => RechargeAsync(agency, person))));
        await SettleAsync();

        (await app.BalanceOf(person)).ShouldBe(6_000);
        TimesCharged(card).ShouldBe(1);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_recharge_in_a_currency_that_the_agency_gave_up_is_stopped_and_its_client_told()
    {
        var (agency, person, card) = await AClientAsync(balance: 5_000, threshold: 4_000, amount: 3_000);
        await app.Given.InAsync(agency.Id, async s =>
        {
            await s.GetRequiredService<ISettingManager>().SetForCurrentTenantAsync(BillingSettings.Currency, "USD", forceToSet: true);
            return true;
        });

        await RechargeAsync(agency, person);
        await SettleAsync();

        TimesCharged(card).ShouldBe(0);
        (await app.Ledger.AskAsync<string>($"""SELECT "FailureCode" FROM billing."AutoRecharges" WHERE "ClientId" = '{person.ClientId}' AND "NextTryAt" IS NULL AND "StoppedAt" IS NOT NULL""")).ShouldBe("currency_changed");
        Mails(person).ShouldContain(m => m.Body.Contains("currency", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_spend_that_is_rolled_back_recharges_nothing()
    {
        var (agency, person, card) = await AClientAsync(balance: 5_000, threshold: 4_000, amount: 3_000);

        await Should.ThrowAsync<InvalidOperationException>(() => app.InTransactionAsync(agency, person.ClientId!.Value, async s =>
        {
            await s.GetRequiredService<IWalletIntegrationService>().SpendAsync(Spend(person, 2_000));
            throw new InvalidOperationException("The purchase fails.");
        }));
        await SettleAsync();

        (await app.BalanceOf(person)).ShouldBe(5_000);
        TimesCharged(card).ShouldBe(0);
    }

    [Fact]
    public async Task One_recharge_that_is_not_enough_is_followed_by_another()
    {
        var (agency, person, _) = await AClientAsync(balance: 3_000, threshold: 3_000, amount: 1_000);

        await SpendAsync(agency, person, 2_500);
        await SettleAsync();

        (await app.BalanceOf(person)).ShouldBe(3_500);
        (await StateAsync(person)).ThisMonth.Count.ShouldBe(3);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task The_ceiling_of_a_month_is_not_passed_and_the_next_month_goes_on_by_itself()
    {
        var (agency, person, _) = await AClientAsync(balance: 2_000, threshold: 2_000, amount: 1_000, ceiling: 1_500);

        await SpendAsync(agency, person, 1_500);
        await SettleAsync();
        (await app.BalanceOf(person)).ShouldBe(1_500);
        var month = app.Clock.Now;
        (await StateAsync(person)).NextTryAt.ShouldBe(new DateTime(month.Year, month.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(1));
        app.Clock.Advance(TimeSpan.FromDays(32));
        await RunDueAsync();
        await SettleAsync();

        (await app.BalanceOf(person)).ShouldBe(2_500);
        (await StateAsync(person)).ThisMonth.Count.ShouldBe(1);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_card_that_fails_three_times_stops_it_and_the_client_is_told_once()
    {
        var (agency, person, card) = await AClientAsync(balance: 2_000, threshold: 1_500, amount: 1_000, behaviour: "pm_declined");

        await SpendAsync(agency, person, 1_000);
        await SettleAsync();
        (await StateAsync(person)).Failures.ShouldBe(1);
        await RunDueAsync();
        TimesCharged(card).ShouldBe(1);
        foreach (var hours in new[] { 1, 24, 24 })
        {
            app.Clock.Advance(TimeSpan.FromHours(hours));
            await RunDueAsync();
            await SettleAsync();
        }

        var stopped = await StateAsync(person);
        (stopped.IsOn, stopped.Failures, stopped.FailureCode, stopped.StoppedAt.HasValue).ShouldBe((false, 3, "insufficient_funds", true));
        TimesCharged(card).ShouldBe(3);
        Mails(person).ShouldHaveSingleItem().Subject.ShouldBe("Automatic top-ups have stopped");
        (await app.BalanceOf(person)).ShouldBe(1_000);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Where_the_bank_wants_a_confirmation_the_client_is_asked_and_nothing_else_is_charged_meanwhile()
    {
        var (agency, person, card) = await AClientAsync(balance: 2_000, threshold: 1_500, amount: 1_000, behaviour: "pm_sca");

        await SpendAsync(agency, person, 1_000);
        await SettleAsync();
        await SpendAsync(agency, person, 100);
        app.Clock.Advance(TimeSpan.FromHours(30));
        await RunDueAsync();
        await SettleAsync();

        var waiting = await StateAsync(person);
        (waiting.IsOn, waiting.Failures, waiting.Open!.State).ShouldBe((true, 0, PaymentState.ActionRequired));
        TimesCharged(card).ShouldBe(1);
        Mails(person).ShouldHaveSingleItem().Body.ShouldContain($"/dashboard/client/payments/{waiting.Open.Id}");

        await app.AsClientAsync(person, s => s.GetRequiredService<IMyPaymentAppService>().ContinueAsync(waiting.Open.Id));
        app.Stripe.Pay(waiting.Open.Id);
        await app.Refresh(person, waiting.Open.Id);
        await SettleAsync();
        (await app.BalanceOf(person)).ShouldBe(1_900);
        await app.Ledger.HoldAsync();
    }

    [Theory]
    [InlineData(WireFault.CutBefore)]
    [InlineData(WireFault.CutAfter)]
    [InlineData(WireFault.Broken)]
    public async Task An_unknown_outcome_is_no_failure_and_is_settled_by_the_reconciler(WireFault fault)
    {
        var (agency, person, card) = await AClientAsync(balance: 2_000, threshold: 1_500, amount: 1_000);
        app.Stripe.Next("/v1/payment_intents", fault);

        await SpendAsync(agency, person, 1_000);
        await SettleAsync();
        var unknown = await StateAsync(person);
        (unknown.Failures, unknown.Open!.State).ShouldBe((0, PaymentState.Unknown));
        await RechargeAsync(agency, person);
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await app.Reconcile();
        await SettleAsync();

        (await app.BalanceOf(person)).ShouldBe(2_000);
        TimesCharged(card).ShouldBe(1);
        (await StateAsync(person)).Failures.ShouldBe(0);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task What_a_client_can_afford_counts_the_next_recharge_in_and_a_purchase_can_have_it_begin()
    {
        var (agency, person, _) = await AClientAsync(balance: 2_000, threshold: 1_000, amount: 3_000);
        var client = person.ClientId!.Value;

        await app.InTransactionAsync(agency, client, async s =>
        {
            var charges = s.GetRequiredService<IChargeIntegrationService>();
            (await charges.CanAffordAsync(client, new Money(2_000, "EUR"))).ByAutoRecharge.ShouldBeFalse();
            (await charges.CanAffordAsync(client, new Money(5_000, "EUR"))).ByAutoRecharge.ShouldBeTrue();
            (await charges.CanAffordAsync(client, new Money(5_001, "EUR"))).ByAutoRecharge.ShouldBeFalse();
            (await s.GetRequiredService<IWalletIntegrationService>().CanAffordAsync(client, new Money(5_000, "EUR"))).ShouldBeTrue();
            await charges.RechargeForAsync(client, new Money(5_000, "EUR"));
        });
        await SettleAsync();

        (await app.BalanceOf(person)).ShouldBe(5_000);
        await SpendAsync(agency, person, 5_000);
    }

    [Fact]
    public async Task Terms_that_are_too_small_and_cards_of_others_are_refused()
    {
        var (_, person, _) = await AClientAsync(balance: 2_000, threshold: 1_000, amount: 3_000);
        var (_, other, _) = await AClientAsync(balance: 2_000, threshold: 1_000, amount: 3_000);
        var (own, others) = ((await StateAsync(person)).PaymentMethodId!.Value, (await StateAsync(other)).PaymentMethodId!.Value);

        (await CodeAsync(person, 499, 1_000, null, own)).ShouldBe("Billing:AutoRecharge.ThresholdOutOfRange");
        (await CodeAsync(person, 500, 999, null, own)).ShouldBe("Billing:AutoRecharge.AmountOutOfRange");
        (await CodeAsync(person, 500, 1_000, 999, own)).ShouldBe("Billing:AutoRecharge.CeilingOutOfRange");
        (await CodeAsync(person, 500, 1_000, null, others)).ShouldBe("Billing:AutoRecharge.MethodUnusable");
        (await CodeAsync(person, 500, 1_000, 1_000, own)).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_switched_off_recharges_nothing()
    {
        var (agency, person, card) = await AClientAsync(balance: 2_000, threshold: 1_500, amount: 1_000);

        (await app.AsClientAsync(person, s => s.GetRequiredService<IAutoRechargeAppService>().TurnOffAsync())).IsOn.ShouldBeFalse();
        await SpendAsync(agency, person, 1_500);
        await SettleAsync();

        TimesCharged(card).ShouldBe(0);
        (await app.BalanceOf(person)).ShouldBe(500);
    }

    [Fact]
    public async Task A_card_that_expires_next_month_is_told_of_once()
    {
        var (_, person, _) = await AClientAsync(balance: 2_000, threshold: 1_000, amount: 1_000);
        var next = app.Clock.Now.AddMonths(1);
        await app.Ledger.ExecuteAsync($"""UPDATE billing."PaymentMethods" SET "ExpiryYear" = {next.Year}, "ExpiryMonth" = {next.Month} WHERE "ClientId" = '{person.ClientId}'""");

        for (var i = 0; i < 3; i++)
        {
            await app.Services.GetRequiredService<ExpiringCards>().NoticeAsync();
            await app.RunJobsAsync();
        }

        Mails(person).ShouldHaveSingleItem().Subject.ShouldContain("4242");
    }

    private async Task<(TestAgency Agency, Person Person, string Card)> AClientAsync(long balance, long threshold, long amount, long? ceiling = null, string behaviour = "pm_ok")
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var person = (await app.Given.AClient(agency)).Owner;
        await app.Redeem(person, (await app.ACode(agency, value: balance)).Code);
        var card = behaviour + "_" + Guid.NewGuid().ToString("N");
        app.Stripe.Behaves(card, behaviour);
        var setup = await app.AsClientAsync(person, s => s.GetRequiredService<IPaymentMethodAppService>().StartAsync(new StartMethodSetupInput { Gateway = Billing.Gateways.GatewayKind.Stripe }));
        app.Stripe.Save(setup.RedirectUrl[(setup.RedirectUrl.LastIndexOf('/') + 1)..], card);
        var saved = await app.AsClientAsync(person, s => s.GetRequiredService<IPaymentMethodAppService>().CompleteAsync(setup.Id));
        (await CodeAsync(person, threshold, amount, ceiling, saved.Items[0].Id)).ShouldBeNull();
        await SettleAsync();
        return (agency, person, card);
    }

    private async Task<string?> CodeAsync(Person person, long threshold, long amount, long? ceiling, Guid card)
    {
        try
        {
            await app.AsClientAsync(person, s => s.GetRequiredService<IAutoRechargeAppService>().UpdateAsync(new UpdateAutoRechargeInput { ThresholdMinorUnits = threshold, AmountMinorUnits = amount, MonthlyCeilingMinorUnits = ceiling, PaymentMethodId = card }));
            return null;
        }
        catch (BusinessException refusal)
        {
            return refusal.Code;
        }
    }

    private Task<AutoRechargeDto> StateAsync(Person person) => app.AsClientAsync(person, s => s.GetRequiredService<IAutoRechargeAppService>().GetAsync());

    private static WalletMovement Spend(Person person, long amount) => new(person.ClientId!.Value, new Money(amount, "EUR"), "courses", Guid.NewGuid().ToString("N"), "A course");

    private Task SpendAsync(TestAgency agency, Person person, long amount) =>
        app.InTransactionAsync(agency, person.ClientId!.Value, s => s.GetRequiredService<IWalletIntegrationService>().SpendAsync(Spend(person, amount)));

    private Task RechargeAsync(TestAgency agency, Person person) =>
        app.InAgencyAsync(agency, async s => { await s.GetRequiredService<RechargeDesk>().RechargeAsync(person.ClientId!.Value); return true; });

    private async Task RunDueAsync()
    {
        using var services = app.Services.CreateScope();
        await services.ServiceProvider.GetRequiredService<RechargeDesk>().RunDueAsync();
    }

    /// <summary>Jobs, and the jobs that those begin.</summary>
    private async Task SettleAsync()
    {
        for (var i = 0; i < 4; i++) await app.RunJobsAsync();
    }

    private int TimesCharged(string card) => app.Stripe.Done.Count(d => d.Path == "payment_intents" && d.Form.GetValueOrDefault("payment_method") == card);

    private IEnumerable<SentMail> Mails(Person person) => app.Mailbox.Mails.Where(m => m.To.Contains(person.Email, StringComparison.OrdinalIgnoreCase));
}
