using System.Diagnostics;
using Montrose.Billing.Gateways;
using Montrose.Billing.Payments;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Webhooks;
using Montrose.TestBase;
using Montrose.TestBase.Wire;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Billing.Tests.Application.Payments;

/// <summary>What a provider told got lost on the way: one cycle of reconciliation makes up for it (T10).</summary>
[Collection(PaymentCollection.Name)]
[Trait("Procedure", "T10")]
public class LostWebhookTests(PaymentApp app, ITestOutputHelper output)
{
    private const long Amount = 1_000;
    private const long Refunded = 400;
    private const int PayPalEvery = 3;

    [Fact]
    public async Task With_a_tenth_of_the_webhooks_lost_one_cycle_settles_every_payment()
    {
        var (count, agency) = (LongForms.AreAskedFor ? 3_000 : 40, await app.AnAgencyThatTakesPayments());
        var lost = await PayAsync(agency, count, static number => number % 10 == 4);
        (await StandingAsync(agency)).ShouldBe($"{count - lost} paid, {lost} open, {(count - lost) * Amount} in wallets");
        var watch = Stopwatch.StartNew();

        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await app.Reconcile();

        (await StandingAsync(agency)).ShouldBe($"{count} paid, 0 open, {count * Amount} in wallets");
        await app.Ledger.HoldAsync();
        output.WriteLine($"T10: {lost} of {count} payments whose webhook was lost, settled by one cycle in {watch.Elapsed.TotalSeconds:F1} s");
    }

    [Fact]
    public async Task However_many_are_waiting_one_cycle_asks_about_all_of_them()
    {
        const int Count = 120;
        var agency = await app.AnAgencyThatTakesPayments();
        await PayAsync(agency, Count, static _ => true);

        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await app.Reconcile();

        (await StandingAsync(agency)).ShouldBe($"{Count} paid, 0 open, {Count * Amount} in wallets");
    }

    [Fact]
    public async Task A_refund_whose_answer_and_webhook_were_lost_is_done_once_and_known_after_one_cycle()
    {
        var (count, agency) = (LongForms.AreAskedFor ? 200 : 10, await app.AnAgencyThatTakesPayments());
        await PayAsync(agency, count, static _ => false, payPalEvery: int.MaxValue);
        var paid = await PaymentsAsync(agency);
        foreach (var (id, number) in paid.Select((p, i) => (p, i)))
        {
            await app.AsAsync<IPaymentAppService, PaymentDetailDto>(agency.Admin, s => s.RefundAsync(id, new RefundPaymentInput { AmountMinorUnits = Refunded, Target = RefundTarget.Source, RequestKey = "r" }));
            if (number % 10 == 4) app.Stripe.Next("/v1/refunds", WireFault.CutAfter);
            await app.RunJobsAsync();
        }
        (await RefundsAsync(agency, RefundState.Succeeded)).ShouldBe(count - (count / 10));

        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await app.Reconcile();

        (await RefundsAsync(agency, RefundState.Succeeded)).ShouldBe(count);
        app.Stripe.Done.Count(d => d.Path == "refunds" && paid.Any(p => app.Stripe.SessionOf(p)["payment_intent"]!.GetValue<string>() == d.Form["payment_intent"])).ShouldBe(count);
        (await StandingAsync(agency)).ShouldBe($"{count} paid, 0 open, {count * (Amount - Refunded)} in wallets");
        await app.Ledger.HoldAsync();
        output.WriteLine($"T10: {count / 10} of {count} refunds of which nobody told, known after one cycle, each done once");
    }

    private Task<Guid[]> PaymentsAsync(TestAgency agency) =>
        app.Ledger.AskAsync<Guid[]>($"""SELECT array_agg("Id" ORDER BY "CreationTime", "Id") FROM billing."Payments" WHERE "TenantId" = '{agency.Id}'""");

    /// <summary>So many clients pay at a provider's page; of the payment the provider tells once, unless that gets lost.</summary>
    /// <returns>How many got lost.</returns>
    private async Task<int> PayAsync(TestAgency agency, int count, Func<int, bool> isLost, int payPalEvery = PayPalEvery)
    {
        var lost = 0;
        for (var number = 0; number < count; number++)
        {
            var gateway = number % payPalEvery == payPalEvery - 1 ? GatewayKind.PayPal : GatewayKind.Stripe;
            var id = (await app.TopUp(BillingApp.APersonOf(agency), Amount, gateway)).PaymentId;
            if (gateway is GatewayKind.Stripe) app.Stripe.Pay(id);
            else app.PayPal.Approve(id);
            if (isLost(number)) lost++;
            else await TellAsync(agency, gateway, id);
        }
        return lost;
    }

    private async Task TellAsync(TestAgency agency, GatewayKind gateway, Guid id)
    {
        var delivery = gateway is GatewayKind.Stripe
            ? StripeServer.Signed(app.Stripe.Event("checkout.session.completed", id), app.Clock.Now)
            : PayPalServer.Signed(app.PayPal.Event("CHECKOUT.ORDER.APPROVED", id), app.Clock.Now);
        (await app.Deliver(agency, gateway, delivery)).ShouldBe(WebhookReceipt.Kept);
        await app.RunJobsAsync();
    }

    private Task<string> StandingAsync(TestAgency agency) => app.Ledger.AskAsync<string>($"""
        SELECT count(*) FILTER (WHERE p."State" = {(int)PaymentState.Succeeded}) || ' paid, ' || count(*) FILTER (WHERE p."State" <> {(int)PaymentState.Succeeded}) || ' open, '
            || (SELECT coalesce(sum(a."BalanceMinorUnits"), 0) FROM billing."Accounts" a WHERE a."TenantId" = '{agency.Id}' AND a."Kind" = 1) || ' in wallets'
        FROM billing."Payments" p WHERE p."TenantId" = '{agency.Id}'
        """);

    private Task<long> RefundsAsync(TestAgency agency, RefundState state) =>
        app.Ledger.AskAsync<long>($"""SELECT count(*) FROM billing."PaymentRefunds" WHERE "TenantId" = '{agency.Id}' AND "State" = {(int)state}""");
}
