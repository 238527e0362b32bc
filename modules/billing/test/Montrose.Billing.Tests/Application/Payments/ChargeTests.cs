using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Gateways;
using Montrose.Billing.Integration;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Payments;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Monetary;
using Montrose.TestBase;
using Montrose.TestBase.Wire;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Application.Payments;

/// <summary>What other modules have clients pay, by wallet, saved card and page, and how it goes back.</summary>
[Collection(PaymentCollection.Name)]
public class ChargeTests(PaymentApp app)
{
    [Fact]
    public async Task A_charge_from_the_wallet_is_paid_at_once_and_split_into_revenue_and_tax()
    {
        var (agency, person) = await AClientWith(10_000);

        var (first, again) = (await ChargeAsync(agency, person, 1_190, tax: 190), await ChargeAsync(agency, person, 1_190, tax: 190));

        first.State.ShouldBe(PaymentState.Succeeded);
        again.PaymentId.ShouldBe(first.PaymentId);
        (await app.BalanceOf(person)).ShouldBe(8_810);
        (await BalanceOfAsync(person, kind: 3)).ShouldBe(1_000);
        (await BalanceOfAsync(person, kind: 6)).ShouldBe(190);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Twenty_at_once_with_the_same_reference_are_one_charge()
    {
        var (agency, person) = await AClientWith(10_000);

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ChargeAsync(agency, person, 600)));

        results.Select(r => r.PaymentId).Distinct().Count().ShouldBe(1);
        (await app.BalanceOf(person)).ShouldBe(9_400);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_charge_that_the_wallet_can_not_pay_leaves_nothing_behind()
    {
        var (agency, person) = await AClientWith(1_000);

        (await Should.ThrowAsync<BusinessException>(() => ChargeAsync(agency, person, 1_001))).Code.ShouldBe("Billing:Wallet.InsufficientFunds");

        (await app.BalanceOf(person)).ShouldBe(1_000);
        await app.Ledger.HoldAsync();
    }

    [Theory]
    [InlineData("pm_ok", WireFault.None, PaymentState.Succeeded, 1)]
    [InlineData("pm_ok", WireFault.CutBefore, PaymentState.Succeeded, 1)]
    [InlineData("pm_ok", WireFault.CutAfter, PaymentState.Succeeded, 1)]
    [InlineData("pm_ok", WireFault.Broken, PaymentState.Succeeded, 1)]
    [InlineData("pm_declined", WireFault.None, PaymentState.Failed, 0)]
    [InlineData("pm_declined", WireFault.CutAfter, PaymentState.Failed, 0)]
    [InlineData("pm_sca", WireFault.None, PaymentState.ActionRequired, 0)]
    public async Task A_saved_card_is_charged_once_whatever_happens_to_the_answer(string card, WireFault fault, PaymentState expected, int timesPaid)
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var person = BillingApp.APersonOf(agency);
        await SaveAsync(person, card + "_" + Guid.NewGuid().ToString("N"), card);
        if (fault is not WireFault.None) app.Stripe.Next("/v1/payment_intents", fault);

        var charge = await ChargeAsync(agency, person, 2_000, choice: PaymentChoice.SavedMethod);
        await app.RunJobsAsync();
        if (fault is not WireFault.None)
        {
            (await StateAsync(agency, person)).ShouldBe(PaymentState.Unknown);
            app.Clock.Advance(TimeSpan.FromMinutes(10));
            await app.Reconcile();
        }

        (await StateAsync(agency, person)).ShouldBe(expected);
        app.Stripe.TimesPaid(charge.PaymentId).ShouldBe(timesPaid);
        (await BalanceOfAsync(person, kind: 3)).ShouldBe(timesPaid * 2_000);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_card_that_the_bank_wants_confirmed_is_confirmed_at_the_page()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var person = BillingApp.APersonOf(agency);
        await SaveAsync(person, "pm_sca_" + Guid.NewGuid().ToString("N"), "pm_sca");
        var charge = await ChargeAsync(agency, person, 2_000, choice: PaymentChoice.SavedMethod);
        await app.RunJobsAsync();

        var page = await app.AsClientAsync(person, s => s.GetRequiredService<IMyPaymentAppService>().ContinueAsync(charge.PaymentId));
        app.Stripe.Pay(charge.PaymentId);
        await app.Refresh(person, charge.PaymentId);

        page.RedirectUrl.ShouldNotBeNull();
        (await StateAsync(agency, person)).ShouldBe(PaymentState.Succeeded);
        app.Stripe.TimesPaid(charge.PaymentId).ShouldBe(1);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Refunds_go_to_the_wallet_or_the_card_and_never_above_what_was_paid()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var person = BillingApp.APersonOf(agency);
        var charge = await ChargeAsync(agency, person, 1_190, tax: 190, choice: PaymentChoice.Checkout);
        await app.AsClientAsync(person, s => s.GetRequiredService<IMyPaymentAppService>().ContinueAsync(charge.PaymentId));
        app.Stripe.Pay(charge.PaymentId);
        await app.Refresh(person, charge.PaymentId);

        await RefundAsync(agency, charge.PaymentId, 500, RefundTarget.Wallet, "a");
        await RefundAsync(agency, charge.PaymentId, 500, RefundTarget.Wallet, "a");
        await RefundAsync(agency, charge.PaymentId, 600, RefundTarget.Source, "b");
        await app.RunJobsAsync();
        (await Should.ThrowAsync<BusinessException>(() => RefundAsync(agency, charge.PaymentId, 91, RefundTarget.Source, "c"))).Code.ShouldBe("Billing:Payment.RefundTooLarge");
        var last = await RefundAsync(agency, charge.PaymentId, 90, RefundTarget.Source, "d");
        await app.RunJobsAsync();

        last.Refunded.MinorUnits.ShouldBe(1_190);
        (await app.BalanceOf(person)).ShouldBe(500);
        (await BalanceOfAsync(person, kind: 3)).ShouldBe(0);
        (await BalanceOfAsync(person, kind: 6)).ShouldBe(0);
        (await BalanceOfAsync(person, kind: 5)).ShouldBe(-500);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_refund_that_the_provider_refuses_goes_back_to_where_it_was()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var person = BillingApp.APersonOf(agency);
        var id = (await app.TopUp(person, 1_000)).PaymentId;
        app.Stripe.Pay(id);
        await app.Refresh(person, id);
        app.Stripe.RefundAtDashboard(id, 800); // which nobody has told us yet

        await RefundAsync(agency, id, 600, RefundTarget.Source, "x");
        (await app.BalanceOf(person)).ShouldBe(400, "while it is under way nobody can spend it");
        await app.RunJobsAsync();

        (await app.BalanceOf(person)).ShouldBe(1_000);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_refund_without_an_answer_is_asked_again_and_done_once()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var person = BillingApp.APersonOf(agency);
        var id = (await app.TopUp(person, 1_000)).PaymentId;
        app.Stripe.Pay(id);
        await app.Refresh(person, id);
        app.Stripe.Next("/v1/refunds", WireFault.CutAfter);

        await RefundAsync(agency, id, 600, RefundTarget.Source, "x");
        await app.RunJobsAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await app.Reconcile();

        (await app.Refresh(person, id)).Refunds.ShouldHaveSingleItem().State.ShouldBe(RefundState.Succeeded);
        app.Stripe.Done.Count(d => d.Path == "refunds" && d.Form["payment_intent"] == app.Stripe.SessionOf(id)["payment_intent"]!.GetValue<string>()).ShouldBe(1);
        (await app.BalanceOf(person)).ShouldBe(400);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_top_up_that_was_spent_is_not_refunded_by_us_and_what_the_provider_refunds_the_agency_bears()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var person = BillingApp.APersonOf(agency);
        var id = (await app.TopUp(person, 1_000)).PaymentId;
        app.Stripe.Pay(id);
        await app.Refresh(person, id);
        await ChargeAsync(agency, person, 900);

        (await Should.ThrowAsync<BusinessException>(() => RefundAsync(agency, id, 600, RefundTarget.Source, "x"))).Code.ShouldBe("Billing:Wallet.InsufficientFunds");
        app.Stripe.RefundAtDashboard(id, 600);
        await app.Deliver(agency, GatewayKind.Stripe, StripeServer.Signed(app.Stripe.Event("charge.refunded", id), app.Clock.Now));
        await app.RunJobsAsync();

        (await app.BalanceOf(person)).ShouldBe(0);
        (await BalanceOfAsync(person, kind: 7)).ShouldBe(-500);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Saved_cards_are_listed_made_default_and_removed()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var person = BillingApp.APersonOf(agency);
        var (one, two) = ("pm_ok_" + Guid.NewGuid().ToString("N"), "pm_ok_" + Guid.NewGuid().ToString("N"));
        await SaveAsync(person, one, "pm_ok");
        var saved = await SaveAsync(person, two, "pm_ok");
        saved.Items.Select(m => (m.Brand, m.LastFour, m.IsDefault)).ShouldBe([("visa", "4242", true), ("visa", "4242", false)]);

        var changed = await MethodsAsync(person, s => s.MakeDefaultAsync(saved.Items[1].Id));
        changed.Items[0].Id.ShouldBe(saved.Items[1].Id);
        await app.AsClientAsync(person, async s => { await s.GetRequiredService<IPaymentMethodAppService>().DeleteAsync(changed.Items[0].Id); return true; });

        (await MethodsAsync(person, s => s.GetAsync())).Items.ShouldHaveSingleItem().IsDefault.ShouldBeTrue();
        app.Stripe.Done.ShouldContain(d => d.Path == $"payment_methods/{two}/detach");
        await app.InTransactionAsync(agency, person.ClientId!.Value, async s =>
        {
            var can = await s.GetRequiredService<IChargeIntegrationService>().CanAffordAsync(person.ClientId!.Value, new Money(700, "EUR"));
            can.ShouldBe(new Affordability(ByWallet: false, BySavedMethod: true, new Money(700, "EUR")));
        });
    }

    private async Task<(TestAgency Agency, Person Person)> AClientWith(long balance)
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var person = BillingApp.APersonOf(agency);
        await app.Redeem(person, (await app.ACode(agency, value: balance)).Code);
        return (agency, person);
    }

    private async Task<ChargeResult> ChargeAsync(TestAgency agency, Person person, long amount, long tax = 0, PaymentChoice choice = PaymentChoice.Wallet)
    {
        var client = person.ClientId!.Value;
        ChargeResult result = null!;
        await app.InTransactionAsync(agency, client, async s => result = await s.GetRequiredService<IChargeIntegrationService>()
            .ChargeAsync(new ChargeRequest(client, new Money(amount, "EUR"), new Money(tax, "EUR"), "courses", client.ToString("N"), "A course", "standard", choice)));
        return result;
    }

    private async Task<PaymentState> StateAsync(TestAgency agency, Person person)
    {
        PaymentState state = default;
        await app.InTransactionAsync(agency, person.ClientId!.Value, async s => state = (await s.GetRequiredService<IChargeIntegrationService>().FindAsync("courses", person.ClientId.Value.ToString("N")))!.State);
        return state;
    }

    private Task<PaymentDetailDto> RefundAsync(TestAgency agency, Guid id, long amount, RefundTarget target, string key) =>
        app.AsAsync<IPaymentAppService, PaymentDetailDto>(agency.Admin, s => s.RefundAsync(id, new RefundPaymentInput { AmountMinorUnits = amount, Target = target, RequestKey = key, Reason = "From a test" }));

    private Task<PaymentMethodsDto> MethodsAsync(Person person, Func<IPaymentMethodAppService, Task<PaymentMethodsDto>> act) =>
        app.AsClientAsync(person, s => act(s.GetRequiredService<IPaymentMethodAppService>()));

    private async Task<PaymentMethodsDto> SaveAsync(Person person, string cardId, string behaviour)
    {
        app.Stripe.Behaves(cardId, behaviour);
        var setup = await app.AsClientAsync(person, s => s.GetRequiredService<IPaymentMethodAppService>().StartAsync(new StartMethodSetupInput { Gateway = GatewayKind.Stripe }));
        app.Stripe.Save(setup.RedirectUrl[(setup.RedirectUrl.LastIndexOf('/') + 1)..], cardId);
        return await MethodsAsync(person, s => s.CompleteAsync(setup.Id));
    }

    private Task<long> BalanceOfAsync(Person person, int kind) => app.Ledger.AskAsync<long>(
        $"""SELECT coalesce(sum("BalanceMinorUnits"), 0)::bigint FROM billing."Accounts" WHERE "ClientId" = '{person.ClientId}' AND "Kind" = {kind}""");
}
