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

/// <summary>What only a webhook tells, and it got lost (T10). On providers of its own, which know nothing of other tests' agencies.</summary>
[Trait("Procedure", "T10")]
public class LostRefundTests(PaymentApp app, ITestOutputHelper output) : IClassFixture<PaymentApp>
{
    private const long Amount = 1_000;
    private const long Refunded = 400;

    [Theory]
    [InlineData(GatewayKind.Stripe)]
    [InlineData(GatewayKind.PayPal)]
    public async Task Money_that_was_sent_back_at_the_providers_own_page_is_known_though_its_webhook_was_lost(GatewayKind gateway)
    {
        var (count, agency) = (LongForms.AreAskedFor ? 200 : 10, await app.AnAgencyThatTakesPayments());
        var people = Enumerable.Range(0, count).Select(_ => BillingApp.APersonOf(agency)).ToList();
        foreach (var (person, number) in people.Select((p, i) => (p, i)))
        {
            var told = RefundElsewhere(gateway, await PaidAsync(person, gateway));
            if (number % 10 != 4) (await app.Deliver(agency, gateway, told)).ShouldBe(WebhookReceipt.Kept);
            await app.RunJobsAsync();
        }
        (await RefundsAsync(agency)).ShouldBe(count - (count / 10));

        (await app.FetchLostWebhooks()).ShouldBe(count / 10);
        await app.RunJobsAsync();

        (await RefundsAsync(agency)).ShouldBe(count);
        foreach (var person in people) (await app.BalanceOf(person)).ShouldBe(Amount - Refunded);
        (await app.FetchLostWebhooks()).ShouldBe(0);
        await app.Ledger.HoldAsync();
        output.WriteLine($"T10: {count / 10} of {count} refunds at {gateway}'s own page whose webhook was lost, known after one cycle");
    }

    private WebhookDelivery RefundElsewhere(GatewayKind gateway, Guid id)
    {
        if (gateway is GatewayKind.PayPal) return PayPalServer.Signed(app.PayPal.RefundAtDashboard(id, "4.00"), app.Clock.Now);
        app.Stripe.RefundAtDashboard(id, Refunded);
        return StripeServer.Signed(app.Stripe.Event("charge.refunded", id), app.Clock.Now);
    }

    private async Task<Guid> PaidAsync(Person person, GatewayKind gateway)
    {
        var id = (await app.TopUp(person, Amount, gateway)).PaymentId;
        if (gateway is GatewayKind.Stripe) app.Stripe.Pay(id);
        else app.PayPal.Approve(id);
        (await app.Refresh(person, id)).State.ShouldBe(PaymentState.Succeeded);
        return id;
    }

    private Task<long> RefundsAsync(TestAgency agency) =>
        app.Ledger.AskAsync<long>($"""SELECT count(*) FROM billing."PaymentRefunds" WHERE "TenantId" = '{agency.Id}' AND "State" = {(int)RefundState.Succeeded}""");
}
