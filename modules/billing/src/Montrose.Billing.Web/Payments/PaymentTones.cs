using Montrose.Billing.Payments;
using Montrose.Billing.Webhooks;
using Montrose.Web.Theme.TagHelpers;

namespace Montrose.Billing.Web.Payments;

/// <summary>Colours of states.</summary>
public static class PaymentTones
{
    public static Tone Of(PaymentState state) => state switch
    {
        PaymentState.Succeeded => Tone.Success,
        PaymentState.Failed => Tone.Danger,
        PaymentState.Cancelled => Tone.Neutral,
        _ => Tone.Warning,
    };

    public static Tone Of(RefundState state) => state switch
    {
        RefundState.Succeeded => Tone.Success,
        RefundState.Failed => Tone.Danger,
        _ => Tone.Warning,
    };

    public static Tone Of(WebhookState state) => state switch
    {
        WebhookState.Applied => Tone.Success,
        WebhookState.Failed => Tone.Danger,
        WebhookState.Ignored => Tone.Neutral,
        _ => Tone.Warning,
    };
}
