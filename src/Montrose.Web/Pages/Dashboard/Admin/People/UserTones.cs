using Montrose.Users;
using Montrose.Web.Theme.TagHelpers;

namespace Montrose.Web.Pages.Dashboard.Admin.People;

/// <summary>How a user's state reads.</summary>
public static class UserTones
{
    public static Tone Of(UserState state) => state switch
    {
        UserState.Active => Tone.Success,
        UserState.Invited => Tone.Info,
        _ => Tone.Neutral,
    };
}
