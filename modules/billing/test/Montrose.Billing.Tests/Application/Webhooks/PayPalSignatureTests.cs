using System.Text;
using Montrose.Billing.Gateways;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Webhooks;
using Montrose.TestBase;
using Montrose.TestBase.Wire;
using Shouldly;
using Xunit;

namespace Montrose.Billing.Tests.Application.Webhooks;

/// <summary>PayPal's signature is checked here, with PayPal's certificate, and PayPal is asked only where that can't be had.</summary>
[Collection(PaymentCollection.Name)]
public class PayPalSignatureTests(PaymentApp app)
{
    private const string Body = """{"id":"WH-{0}","event_type":"CUSTOMER.DISPUTE.CREATED","resource":{"note":"äöü – €"}}""";

    [Fact]
    public void The_checksum_is_that_of_zip() => PayPalSignature.Crc32("123456789"u8).ShouldBe(0xCBF43926);

    [Fact]
    public async Task A_genuine_webhook_is_kept_without_asking_PayPal()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var asked = app.PayPal.TimesAskedForSignatures;

        (await DeliverAsync(agency)).ShouldBe(WebhookReceipt.Kept);

        app.PayPal.TimesAskedForSignatures.ShouldBe(asked);
    }

    [Theory]
    [InlineData(PayPalSigner.Expired)]
    [InlineData(PayPalSigner.AnothersName)]
    [InlineData(PayPalSigner.SelfMade)]
    public async Task A_certificate_that_is_not_PayPals_or_not_of_this_time_vouches_for_nothing(string certificate)
    {
        var agency = await app.AnAgencyThatTakesPayments();

        (await DeliverAsync(agency, certificate: certificate)).ShouldBe(WebhookReceipt.NotGenuine);
    }

    [Fact]
    public async Task A_body_that_was_changed_by_one_byte_is_not_genuine()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var signed = PayPalServer.Signed(NewBody(), app.Clock.Now);
        var changed = signed.Body.ToArray();
        changed[^20] ^= 1;

        (await app.Deliver(agency, GatewayKind.PayPal, signed with { Body = changed })).ShouldBe(WebhookReceipt.NotGenuine);
    }

    [Theory]
    [InlineData("http://api.paypal.com/v1/notifications/certs/CURRENT")]
    [InlineData("https://paypal.com.evil.example/v1/notifications/certs/CURRENT")]
    [InlineData("https://evilpaypal.com/v1/notifications/certs/CURRENT")]
    [InlineData("https://api.paypal.com:8443/v1/notifications/certs/CURRENT")]
    [InlineData("https://api.paypal.com@evil.example/v1/notifications/certs/CURRENT")]
    public async Task A_certificate_from_elsewhere_is_not_even_fetched(string url)
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var signed = PayPalServer.Signed(NewBody(), app.Clock.Now);
        ((Dictionary<string, string>)signed.Headers)["PAYPAL-CERT-URL"] = url;

        (await app.Deliver(agency, GatewayKind.PayPal, signed)).ShouldBe(WebhookReceipt.NotGenuine);
    }

    [Fact]
    public async Task Where_the_certificate_can_not_be_had_PayPal_is_asked()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        var asked = app.PayPal.TimesAskedForSignatures;
        const string plain = """{"id":"WH-plain","event_type":"CUSTOMER.DISPUTE.CREATED","resource":{}}""";

        (await app.Deliver(agency, GatewayKind.PayPal, PayPalServer.Signed(plain, app.Clock.Now, certificate: PayPalSigner.Unreachable))).ShouldBe(WebhookReceipt.Kept);
        (await app.Deliver(agency, GatewayKind.PayPal, PayPalServer.Signed(plain, app.Clock.Now, "forged", PayPalSigner.Unreachable))).ShouldBe(WebhookReceipt.NotGenuine);

        app.PayPal.TimesAskedForSignatures.ShouldBe(asked + 2);
    }

    [Fact]
    public void Another_algorithm_is_not_tried()
    {
        var signed = PayPalServer.Signed("{}", DateTime.UtcNow);
        ((Dictionary<string, string>)signed.Headers)["PAYPAL-AUTH-ALGO"] = "MD5withRSA";

        using var key = System.Security.Cryptography.RSA.Create(2048);
        PayPalSignature.Of(signed, PayPalServer.WebhookId)!.IsMadeWith(key).ShouldBeFalse();
    }

    [Fact]
    public void What_is_signed_is_id_time_subscription_and_checksum()
    {
        var body = Encoding.UTF8.GetBytes("123456789");
        var delivery = new WebhookDelivery(body, PayPalServer.Signed("x", new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc)).Headers);

        PayPalSignature.Of(delivery, "WH-1")!.Signed.ShouldBe("t-1|2026-03-02T09:00:00Z|WH-1|3421780262");
    }

    private static string NewBody() => Body.Replace("{0}", Guid.NewGuid().ToString("N"), StringComparison.Ordinal);

    private Task<WebhookReceipt> DeliverAsync(TestAgency agency, string certificate = PayPalSigner.Current) =>
        app.Deliver(agency, GatewayKind.PayPal, PayPalServer.Signed(NewBody(), app.Clock.Now, certificate: certificate));
}
