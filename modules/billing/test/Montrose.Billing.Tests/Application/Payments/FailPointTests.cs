using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Gateways;
using Montrose.Billing.Integration;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Payments;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Webhooks;
using Montrose.Monetary;
using Montrose.TestBase;
using Montrose.TestBase.Wire;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Billing.Tests.Application.Payments;

/// <summary>The process ends between two steps; what was intended is carried out afterwards, and once (T6).</summary>
[Collection(PaymentCollection.Name)]
[Trait("Procedure", "T6")]
public class FailPointTests(PaymentApp app, ITestOutputHelper output)
{
    private static int Rounds => LongForms.AreAskedFor ? 50 : 1;

    public static TheoryData<string> AroundTheProvider => [FailPoints.BeforeProvider, FailPoints.AfterProvider, FailPoints.AfterCommit];

    [Theory, MemberData(nameof(AroundTheProvider))]
    public async Task A_card_is_charged_once_wherever_the_process_ends(string place)
    {
        for (var round = 0; round < Rounds; round++) await EndWhileChargingAsync(place);
        output.WriteLine($"T6: ended {Rounds} times at {place} of a charge: each charged once");
    }

    private async Task EndWhileChargingAsync(string place)
    {
        var (agency, person) = await AClient();
        var card = "pm_" + Guid.NewGuid().ToString("N");
        app.Stripe.Behaves(card, "pm_ok");
        var setup = await app.AsClientAsync(person, s => s.GetRequiredService<IPaymentMethodAppService>().StartAsync(new StartMethodSetupInput { Gateway = GatewayKind.Stripe }));
        app.Stripe.Save(setup.RedirectUrl[(setup.RedirectUrl.LastIndexOf('/') + 1)..], card);
        await app.AsClientAsync(person, s => s.GetRequiredService<IPaymentMethodAppService>().CompleteAsync(setup.Id));
        var id = Guid.Empty;
        await app.InTransactionAsync(agency, person.ClientId!.Value, async s => id = (await s.GetRequiredService<IChargeIntegrationService>()
            .ChargeAsync(new ChargeRequest(person.ClientId.Value, new Money(2_000, "EUR"), Money.Zero("EUR"), "courses", person.ClientId.Value.ToString("N"), "A course", "standard", PaymentChoice.SavedMethod))).PaymentId);

        await app.FailPoint.EndAtAsync(place, () => app.InAgencyAsync(agency, async s => { await s.GetRequiredService<PaymentDesk>().ChargeAsync(id); return true; }));
        await RecoverAsync();

        app.Stripe.TimesPaid(id).ShouldBe(1);
        (await app.Refresh(person, id)).State.ShouldBe(PaymentState.Succeeded);
        (await EarnedAsync(person)).ShouldBe(2_000);
        await app.Ledger.HoldAsync();
    }

    [Theory, MemberData(nameof(AroundTheProvider))]
    public async Task A_refund_is_done_once_wherever_the_process_ends(string place)
    {
        for (var round = 0; round < Rounds; round++) await EndWhileRefundingAsync(place);
        output.WriteLine($"T6: ended {Rounds} times at {place} of a refund: each refunded once");
    }

    private async Task EndWhileRefundingAsync(string place)
    {
        var (agency, person) = await AClient();
        var id = await PaidTopUpAsync(person);
        await app.AsAsync<IPaymentAppService, PaymentDetailDto>(agency.Admin, s => s.RefundAsync(id, new RefundPaymentInput { AmountMinorUnits = 600, Target = RefundTarget.Source, RequestKey = "x", Reason = "From a test" }));
        var refund = (await app.Refresh(person, id)).Refunds.ShouldHaveSingleItem().Id;

        await app.FailPoint.EndAtAsync(place, () => app.InAgencyAsync(agency, async s => { await s.GetRequiredService<PaymentDesk>().RefundAsync(refund); return true; }));
        await RecoverAsync();

        (await app.Refresh(person, id)).Refunds.ShouldHaveSingleItem().State.ShouldBe(RefundState.Succeeded);
        app.Stripe.Done.Count(d => d.Path == "refunds" && d.Form["payment_intent"] == app.Stripe.SessionOf(id)["payment_intent"]!.GetValue<string>()).ShouldBe(1);
        (await app.BalanceOf(person)).ShouldBe(400);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_webhook_that_was_kept_takes_effect_once_though_its_sender_heard_nothing()
    {
        for (var round = 0; round < Rounds; round++) await EndAfterInboxAsync();
        output.WriteLine($"T6: ended {Rounds} times at {FailPoints.AfterInbox}: each webhook one effect");
    }

    private async Task EndAfterInboxAsync()
    {
        var (agency, person) = await AClient();
        var id = (await app.TopUp(person, 1_000)).PaymentId;
        app.Stripe.Pay(id);
        var told = app.Stripe.Event("checkout.session.completed", id, "evt_" + id.ToString("N"));

        await app.FailPoint.EndAtAsync(FailPoints.AfterInbox, () => DeliverAsync(agency, told));
        (await DeliverAsync(agency, told)).ShouldBe(WebhookReceipt.Kept);
        await app.RunJobsAsync();

        (await app.BalanceOf(person)).ShouldBe(1_000);
        (await app.Ledger.AskAsync<long>($"""SELECT count(*) FROM billing."WebhookEvents" WHERE "EventId" = 'evt_{id:N}'""")).ShouldBe(1);
        await app.Ledger.HoldAsync();
    }

    /// <summary>As after a start: the jobs that are still there are done, and the providers are asked about what is open.</summary>
    private async Task RecoverAsync()
    {
        await app.RunJobsAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await app.Reconcile();
        await app.RunJobsAsync();
    }

    private async Task<Guid> PaidTopUpAsync(Person person)
    {
        var id = (await app.TopUp(person, 1_000)).PaymentId;
        app.Stripe.Pay(id);
        await app.Refresh(person, id);
        return id;
    }

    private Task<WebhookReceipt> DeliverAsync(TestAgency agency, string body) => app.Deliver(agency, GatewayKind.Stripe, StripeServer.Signed(body, app.Clock.Now));

    private async Task<(TestAgency Agency, Person Person)> AClient()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        return (agency, BillingApp.APersonOf(agency));
    }

    private Task<long> EarnedAsync(Person person) => app.Ledger.AskAsync<long>(
        $"""SELECT coalesce(sum("BalanceMinorUnits"), 0)::bigint FROM billing."Accounts" WHERE "ClientId" = '{person.ClientId}' AND "Kind" = 3""");
}
