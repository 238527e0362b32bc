using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.Web.Theme.Lists;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>Who was invited into the client's team, and what became of it.</summary>
[Authorize(MontrosePermissions.Team.Default)]
public class InvitationsModel(TeamInvitationList list, ITeamInvitationAppService invitations) : ListPageModel<GetTeamInvitationsInput, TeamInvitationDto>(list)
{
    public async Task<IActionResult> OnPostResendAsync(Guid id)
    {
        var invitation = await invitations.ResendAsync(id);
        Toast(L["Invitations.Resent", invitation.Email].Value);
        return Back();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id)
    {
        await invitations.RevokeAsync(id);
        Toast(L["Invitations.Revoked"].Value);
        return Back();
    }

    protected override IEnumerable<ListFilter> Filters() =>
        [ListFilter.Choice("OnlyPending", L["State"], L["State.Any"], [new ListOption("true", L["InvitationState.Pending"])])];
}
