using Montrose.Billing.Subscriptions;
using Montrose.Web.Theme.TagHelpers;

namespace Montrose.Billing.Web.Subscriptions;

/// <summary>Colours of states.</summary>
public static class SubscriptionTones
{
    public static Tone Of(SubscriptionState state) => state switch
    {
        SubscriptionState.Active => Tone.Success,
        SubscriptionState.Trialing => Tone.Info,
        SubscriptionState.PastDue or SubscriptionState.Pending => Tone.Warning,
        SubscriptionState.Suspended => Tone.Danger,
        _ => Tone.Neutral,
    };
}
