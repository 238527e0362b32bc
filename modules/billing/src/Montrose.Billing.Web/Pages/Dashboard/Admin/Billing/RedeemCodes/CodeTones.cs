using Montrose.Billing.RedeemCodes;
using Montrose.Web.Theme.TagHelpers;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.RedeemCodes;

/// <summary>How a code's state reads.</summary>
public static class CodeTones
{
    public static Tone Of(RedeemCodeState state) => state switch
    {
        RedeemCodeState.Active => Tone.Success,
        RedeemCodeState.Expired => Tone.Warning,
        RedeemCodeState.UsedUp => Tone.Info,
        _ => Tone.Neutral,
    };
}
