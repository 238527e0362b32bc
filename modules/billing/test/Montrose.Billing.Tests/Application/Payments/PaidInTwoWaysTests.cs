using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Gateways;
using Montrose.Billing.Integration;
using Montrose.Billing.Payments;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Monetary;
using Montrose.TestBase;
using Montrose.TestBase.Wire;
using Shouldly;
using Xunit;

namespace Montrose.Billing.Tests.Application.Payments;

/// <summary>A charge that is begun in one way and paid in another.</summary>
[Collection(PaymentCollection.Name)]
public class PaidInTwoWaysTests(PaymentApp app)
{
    [Fact]
    public async Task Money_that_comes_by_a_page_for_what_the_wallet_has_paid_goes_into_the_wallet_once()
    {
        var (agency, person) = await AClientWith(10_000);
        var charge = await OpenAsync(agency, person, 1_190);
        await FailAsync(agency, charge.PaymentId);
        (await ChargeAsync(agency, person, 1_190)).State.ShouldBe(PaymentState.Succeeded);
        (await app.BalanceOf(person)).ShouldBe(8_810);

        app.Stripe.Pay(charge.PaymentId);
        await DeliverAsync(agency, "checkout.session.completed", charge.PaymentId);
        await DeliverAsync(agency, "payment_intent.succeeded", charge.PaymentId);

        (await app.BalanceOf(person)).ShouldBe(10_000);
        (await TaxAsync(person)).ShouldBe(190);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_page_that_is_given_up_for_another_way_to_pay_is_closed_at_the_provider()
    {
        var (agency, person) = await AClientWith(10_000);
        var charge = await OpenAsync(agency, person, 1_190);
        await FailAsync(agency, charge.PaymentId);
        await ChargeAsync(agency, person, 1_190);

        await app.RunJobsAsync();

        app.Stripe.SessionOf(charge.PaymentId)["status"]!.GetValue<string>().ShouldBe("expired");
    }

    [Fact]
    public async Task What_is_told_of_a_page_that_was_given_up_does_not_end_the_present_try()
    {
        var (agency, person) = await AClientWith(0);
        var charge = await OpenAsync(agency, person, 1_190);
        var expired = app.Stripe.Event("checkout.session.expired", charge.PaymentId);
        await FailAsync(agency, charge.PaymentId);
        await ChargeAsync(agency, person, 1_190, choice: PaymentChoice.Checkout);
        await ContinueAsync(person, charge.PaymentId);

        await app.Deliver(agency, GatewayKind.Stripe, StripeServer.Signed(expired, app.Clock.Now));
        await app.RunJobsAsync();

        (await StateAsync(agency, person)).ShouldBe(PaymentState.Pending);
        app.Stripe.Pay(charge.PaymentId);
        await DeliverAsync(agency, "checkout.session.completed", charge.PaymentId);
        (await StateAsync(agency, person)).ShouldBe(PaymentState.Succeeded);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_retry_is_charged_and_taxed_on_the_terms_of_its_own_day()
    {
        var (agency, person) = await AClientWith(10_000);
        var charge = await OpenAsync(agency, person, 1_190, tax: 190);
        await FailAsync(agency, charge.PaymentId);

        await ChargeAsync(agency, person, 1_070, tax: 70);

        (await app.BalanceOf(person)).ShouldBe(8_930);
        (await TaxAsync(person)).ShouldBe(70);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Money_on_the_terms_of_an_earlier_try_buys_nothing_and_is_the_clients()
    {
        var (agency, person) = await AClientWith(0);
        var charge = await OpenAsync(agency, person, 1_190, tax: 190);
        app.Stripe.Pay(charge.PaymentId);
        var completed = app.Stripe.Event("checkout.session.completed", charge.PaymentId);
        await FailAsync(agency, charge.PaymentId);
        await ChargeAsync(agency, person, 1_070, tax: 70, choice: PaymentChoice.Checkout);

        for (var i = 0; i < 2; i++) await app.Deliver(agency, GatewayKind.Stripe, StripeServer.Signed(completed, app.Clock.Now));
        await app.RunJobsAsync();

        (await StateAsync(agency, person)).ShouldBe(PaymentState.Created);
        (await app.BalanceOf(person)).ShouldBe(1_190);
        await app.Ledger.HoldAsync();
    }

    private async Task<(TestAgency Agency, Person Person)> AClientWith(long balance)
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var person = BillingApp.APersonOf(agency);
        if (balance > 0) await app.Redeem(person, (await app.ACode(agency, value: balance)).Code);
        return (agency, person);
    }

    /// <summary>Begun, with the provider's page open.</summary>
    private async Task<ChargeResult> OpenAsync(TestAgency agency, Person person, long amount, long tax = 190)
    {
        var charge = await ChargeAsync(agency, person, amount, tax, PaymentChoice.Checkout);
        await ContinueAsync(person, charge.PaymentId);
        return charge;
    }

    private Task<PaymentStartDto> ContinueAsync(Person person, Guid paymentId) => app.AsClientAsync(person, s => s.GetRequiredService<IMyPaymentAppService>().ContinueAsync(paymentId));

    /// <summary>The page's first card was no good; the page itself stays open.</summary>
    private Task FailAsync(TestAgency agency, Guid paymentId) => app.InAgencyAsync(agency, async s =>
    {
        await s.GetRequiredService<PaymentSettlement>().ApplyAsync(paymentId, new GatewayPayment(PaymentState.Failed, null, "card_declined"), new Teller(GatewayKind.Stripe));
        return true;
    });

    private async Task<ChargeResult> ChargeAsync(TestAgency agency, Person person, long amount, long tax = 190, PaymentChoice choice = PaymentChoice.Wallet)
    {
        var client = person.ClientId!.Value;
        ChargeResult result = null!;
        await app.InTransactionAsync(agency, client, async s => result = await s.GetRequiredService<IChargeIntegrationService>()
            .ChargeAsync(new ChargeRequest(client, new Money(amount, "EUR"), new Money(tax, "EUR"), "courses", client.ToString("N"), "A course", "standard", choice)));
        return result;
    }

    private async Task DeliverAsync(TestAgency agency, string type, Guid paymentId)
    {
        await app.Deliver(agency, GatewayKind.Stripe, StripeServer.Signed(app.Stripe.Event(type, paymentId), app.Clock.Now));
        await app.RunJobsAsync();
    }

    private async Task<PaymentState> StateAsync(TestAgency agency, Person person)
    {
        PaymentState state = default;
        await app.InTransactionAsync(agency, person.ClientId!.Value, async s => state = (await s.GetRequiredService<IChargeIntegrationService>().FindAsync("courses", person.ClientId.Value.ToString("N")))!.State);
        return state;
    }

    private Task<long> TaxAsync(Person person) => app.Ledger.AskAsync<long>(
        $"""SELECT coalesce(sum("BalanceMinorUnits"), 0)::bigint FROM billing."Accounts" WHERE "ClientId" = '{person.ClientId}' AND "Kind" = 6""");
}
