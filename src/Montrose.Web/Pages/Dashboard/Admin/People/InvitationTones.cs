using Montrose.People;
using Montrose.Web.Theme.TagHelpers;

namespace Montrose.Web.Pages.Dashboard.Admin.People;

/// <summary>How an invitation's state reads.</summary>
public static class InvitationTones
{
    public static Tone Of(InvitationState state) => state switch
    {
        InvitationState.Pending => Tone.Info,
        InvitationState.Accepted => Tone.Success,
        InvitationState.Expired => Tone.Warning,
        _ => Tone.Neutral,
    };
}
