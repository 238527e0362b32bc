using System.Text.Json;
using Montrose.Billing.Payments;

namespace Montrose.Billing.Gateways;

/// <summary>What Stripe's events mean.</summary>
internal static class StripeNotices
{
    public const string PaymentKey = "payment_id";
    public const string RefundKey = "refund_id";

    public static GatewayNotice? Read(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            if (root.Text("id") is not { } id || root.Text("type") is not { } type || root.At("data", "object") is not { ValueKind: JsonValueKind.Object } about) return null;
            var notice = new GatewayNotice(id, type);
            return type switch
            {
                "checkout.session.completed" => OfSession(notice, about, about.Text("payment_status") == "paid" ? PaymentState.Succeeded : PaymentState.Pending),
                "checkout.session.async_payment_succeeded" => OfSession(notice, about, PaymentState.Succeeded),
                "checkout.session.async_payment_failed" => OfSession(notice, about, PaymentState.Failed),
                "checkout.session.expired" => OfSession(notice, about, PaymentState.Cancelled),
                "payment_intent.succeeded" or "payment_intent.payment_failed" or "payment_intent.canceled" or "payment_intent.processing" or "payment_intent.requires_action" => OfIntent(notice, about),
                "charge.succeeded" when about.Text("payment_intent") is not null => OfCharge(notice, about),
                "charge.refunded" when about.Text("payment_intent") is not null => OfCharge(notice, about) with { RefundedTotal = StripeAmount.Read(about.Number("amount_refunded"), about.Text("currency")) },
                "refund.created" or "refund.updated" or "refund.failed" or "charge.refund.updated" => notice with { RefundId = about.Id("metadata", RefundKey), Refund = Refund(about) },
                _ => notice,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static GatewayPayment Payment(JsonElement intent)
    {
        var (id, error) = (intent.Text("id"), intent.Text("last_payment_error", "decline_code") ?? intent.Text("last_payment_error", "code"));
        return intent.Text("status") switch
        {
            "succeeded" => new GatewayPayment(PaymentState.Succeeded, id),
            "canceled" => new GatewayPayment(PaymentState.Cancelled, id),
            "requires_action" or "requires_confirmation" => new GatewayPayment(PaymentState.ActionRequired, id, "authentication_required"),
            "requires_payment_method" when error == "authentication_required" => new GatewayPayment(PaymentState.ActionRequired, id, error),
            "requires_payment_method" => new GatewayPayment(PaymentState.Failed, id, error ?? "card_declined"),
            _ => new GatewayPayment(PaymentState.Pending, id),
        };
    }

    public static GatewayPayment Session(JsonElement session)
    {
        var intent = IntentOf(session);
        return (session.Text("payment_status"), session.Text("status")) switch
        {
            ("paid" or "no_payment_required", _) => new GatewayPayment(PaymentState.Succeeded, intent),
            (_, "expired") => new GatewayPayment(PaymentState.Cancelled, intent),
            _ => new GatewayPayment(PaymentState.Pending, intent),
        };
    }

    public static GatewayRefund Refund(JsonElement refund) => refund.Text("status") switch
    {
        "succeeded" => new GatewayRefund(RefundState.Succeeded, refund.Text("id")),
        "failed" or "canceled" => new GatewayRefund(RefundState.Failed, refund.Text("id"), refund.Text("failure_reason") ?? "failed"),
        _ => new GatewayRefund(RefundState.Pending, refund.Text("id")),
    };

    /// <summary>An id, or the whole object where it was asked for.</summary>
    private static string? IntentOf(JsonElement element) => element.Text("payment_intent") ?? element.Text("payment_intent", "id");

    private static GatewayNotice OfSession(GatewayNotice notice, JsonElement session, PaymentState state) => session.Text("mode") != "payment" ? notice : notice with
    {
        PaymentId = session.Id("client_reference_id") ?? session.Id("metadata", PaymentKey),
        SessionId = session.Text("id"),
        ProviderPaymentId = IntentOf(session),
        Payment = new GatewayPayment(state, IntentOf(session), state is PaymentState.Failed ? "async_payment_failed" : null),
        Amount = StripeAmount.Read(session.Number("amount_total"), session.Text("currency")),
    };

    private static GatewayNotice OfIntent(GatewayNotice notice, JsonElement intent) => notice with
    {
        PaymentId = intent.Id("metadata", PaymentKey),
        ProviderPaymentId = intent.Text("id"),
        Payment = Payment(intent),
        Amount = StripeAmount.Read(intent.Number("amount"), intent.Text("currency")),
    };

    private static GatewayNotice OfCharge(GatewayNotice notice, JsonElement charge) => notice with
    {
        PaymentId = charge.Id("metadata", PaymentKey),
        ProviderPaymentId = charge.Text("payment_intent"),
        Payment = new GatewayPayment(PaymentState.Succeeded, charge.Text("payment_intent")),
        Amount = StripeAmount.Read(charge.Number("amount"), charge.Text("currency")),
    };
}
