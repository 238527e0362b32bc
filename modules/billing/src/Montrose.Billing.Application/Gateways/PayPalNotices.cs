using System.Text.Json;
using Montrose.Billing.Payments;
using Montrose.Monetary;

namespace Montrose.Billing.Gateways;

/// <summary>What PayPal's events and objects mean.</summary>
internal static class PayPalNotices
{
    public static GatewayNotice? Read(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            if (root.Text("id") is not { } id || root.Text("event_type") is not { } type || root.At("resource") is not { ValueKind: JsonValueKind.Object } about) return null;
            var notice = new GatewayNotice(id, type);
            return type switch
            {
                "CHECKOUT.ORDER.APPROVED" => notice with { PaymentId = about.Id("purchase_units", "custom_id"), SessionId = about.Text("id"), IsApproval = true },
                "PAYMENT.CAPTURE.COMPLETED" or "PAYMENT.CAPTURE.DENIED" or "PAYMENT.CAPTURE.DECLINED" or "PAYMENT.CAPTURE.PENDING" => OfCapture(notice, about),
                "PAYMENT.CAPTURE.REFUNDED" => OfRefund(notice, about),
                _ => notice,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static GatewayPayment Capture(JsonElement capture) => capture.Text("status") switch
    {
        "COMPLETED" or "PARTIALLY_REFUNDED" or "REFUNDED" => new GatewayPayment(PaymentState.Succeeded, capture.Text("id")),
        "DECLINED" or "FAILED" => new GatewayPayment(PaymentState.Failed, capture.Text("id"), capture.Text("status_details", "reason") ?? "declined"),
        _ => new GatewayPayment(PaymentState.Pending, capture.Text("id")),
    };

    public static GatewayRefund Refund(JsonElement refund) => refund.Text("status") switch
    {
        "COMPLETED" => new GatewayRefund(RefundState.Succeeded, refund.Text("id")),
        "FAILED" or "CANCELLED" => new GatewayRefund(RefundState.Failed, refund.Text("id"), refund.Text("status_details", "reason") ?? "failed"),
        _ => new GatewayRefund(RefundState.Pending, refund.Text("id")),
    };

    private static GatewayNotice OfCapture(GatewayNotice notice, JsonElement capture) => notice with
    {
        PaymentId = capture.Id("custom_id"),
        SessionId = capture.Text("supplementary_data", "related_ids", "order_id"),
        ProviderPaymentId = capture.Text("id"),
        Payment = Capture(capture),
        Amount = Amount(capture, "amount"),
    };

    /// <summary>The capture that it is of stands in its links only. That there is a refund says that the capture was completed.</summary>
    private static GatewayNotice OfRefund(GatewayNotice notice, JsonElement refund)
    {
        var capture = CaptureOf(refund);
        return notice with
        {
            PaymentId = refund.Id("custom_id"),
            ProviderPaymentId = capture,
            Payment = capture is null ? null : new GatewayPayment(PaymentState.Succeeded, capture),
            RefundedTotal = Amount(refund, "seller_payable_breakdown", "total_refunded_amount") ?? Amount(refund, "amount"),
        };
    }

    private static string? CaptureOf(JsonElement refund) =>
        refund.At("links") is { ValueKind: JsonValueKind.Array } links
            ? links.EnumerateArray().Where(l => l.Text("rel") == "up").Select(l => l.Text("href")).OfType<string>().Select(h => h[(h.LastIndexOf('/') + 1)..]).FirstOrDefault()
            : null;

    private static Money? Amount(JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { } amount ? PayPalAmount.Read(amount.Text("value"), amount.Text("currency_code")) : null;
}
