using Montrose.Billing.Gateways;
using Montrose.Billing.Payments;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Webhooks;
using Montrose.TestBase;
using Montrose.TestBase.Wire;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Application.Payments;

[Collection(PaymentCollection.Name)]
public class PayPalTopUpTests(PaymentApp app)
{
    [Fact]
    public async Task An_order_that_the_client_approved_is_captured_once_and_is_credit()
    {
        var (_, person) = await AClient();

        var start = await app.TopUp(person, 2_112, GatewayKind.PayPal);
        (await app.Refresh(person, start.PaymentId)).State.ShouldBe(PaymentState.Pending);
        app.PayPal.Approve(start.PaymentId);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.Refresh(person, start.PaymentId)));

        app.PayPal.OrderOf(start.PaymentId)["purchase_units"]![0]!["amount"]!["value"]!.GetValue<string>().ShouldBe("21.12");
        app.PayPal.TimesCaptured(start.PaymentId).ShouldBe(1);
        (await app.BalanceOf(person)).ShouldBe(2_112);
        await app.Ledger.HoldAsync();
    }

    [Theory]
    [InlineData(WireFault.CutBefore)]
    [InlineData(WireFault.CutAfter)]
    public async Task A_capture_without_an_answer_is_unknown_until_it_is_asked_again(WireFault fault)
    {
        var (_, person) = await AClient();
        var start = await app.TopUp(person, 1_000, GatewayKind.PayPal);
        app.PayPal.Approve(start.PaymentId);
        app.PayPal.Next("/v2/checkout/orders", fault);

        (await app.Refresh(person, start.PaymentId)).State.ShouldBe(PaymentState.Unknown);
        (await app.BalanceOf(person)).ShouldBe(0);
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await app.Reconcile();

        app.PayPal.TimesCaptured(start.PaymentId).ShouldBe(1);
        (await app.BalanceOf(person)).ShouldBe(1_000);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task The_webhook_of_the_approval_captures_and_that_of_the_capture_changes_nothing_more()
    {
        var (agency, person) = await AClient();
        var start = await app.TopUp(person, 1_500, GatewayKind.PayPal);
        app.PayPal.Approve(start.PaymentId);

        await HearAsync(agency, app.PayPal.Event("CHECKOUT.ORDER.APPROVED", start.PaymentId));
        await HearAsync(agency, app.PayPal.Event("PAYMENT.CAPTURE.COMPLETED", start.PaymentId));
        await HearAsync(agency, app.PayPal.Event("PAYMENT.CAPTURE.COMPLETED", start.PaymentId));

        app.PayPal.TimesCaptured(start.PaymentId).ShouldBe(1);
        (await app.BalanceOf(person)).ShouldBe(1_500);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_webhook_that_PayPal_does_not_call_its_own_is_refused()
    {
        var (agency, person) = await AClient();
        var start = await app.TopUp(person, 1_500, GatewayKind.PayPal);
        var body = app.PayPal.Event("CHECKOUT.ORDER.APPROVED", start.PaymentId);

        (await app.Deliver(agency, GatewayKind.PayPal, PayPalServer.Signed(body, app.Clock.Now, "forged"))).ShouldBe(WebhookReceipt.NotGenuine);
        var elsewhere = PayPalServer.Signed(body, app.Clock.Now);
        ((Dictionary<string, string>)elsewhere.Headers)["PAYPAL-CERT-URL"] = "https://paypal.com.evil.example/cert";
        (await app.Deliver(agency, GatewayKind.PayPal, elsewhere)).ShouldBe(WebhookReceipt.NotGenuine);
        (await app.Deliver(agency, GatewayKind.PayPal, PayPalServer.Signed(body, app.Clock.Now.AddSeconds(301)))).ShouldBe(WebhookReceipt.NotGenuine);
    }

    [Fact]
    public async Task A_currency_that_the_gateway_has_no_such_amount_of_is_refused()
    {
        var (agency, person) = await AClient();
        await app.Given.InAsync(agency.Id, async s =>
        {
            await Volo.Abp.SettingManagement.TenantSettingManagerExtensions.SetForCurrentTenantAsync((Volo.Abp.SettingManagement.ISettingManager)s.GetService(typeof(Volo.Abp.SettingManagement.ISettingManager))!, Montrose.Billing.Settings.BillingSettings.Currency, "HUF", forceToSet: true);
            return true;
        });

        (await Should.ThrowAsync<BusinessException>(() => app.TopUp(person, 1_050, GatewayKind.PayPal))).Code.ShouldBe("Billing:Gateway.AmountNotPossible");
        var whole = await app.TopUp(person, 1_100, GatewayKind.PayPal);
        app.PayPal.OrderOf(whole.PaymentId)["purchase_units"]![0]!["amount"]!["value"]!.GetValue<string>().ShouldBe("11");
    }

    private async Task HearAsync(TestAgency agency, string body)
    {
        (await app.Deliver(agency, GatewayKind.PayPal, PayPalServer.Signed(body, app.Clock.Now))).ShouldBe(WebhookReceipt.Kept);
        await app.RunJobsAsync();
    }

    private async Task<(TestAgency Agency, Person Person)> AClient()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        return (agency, BillingApp.APersonOf(agency));
    }
}
