using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>Who was invited into the client's team, and what became of it.</summary>
[Authorize(MontrosePermissions.Team.Default)]
public class InvitationsModel(ITeamInvitationAppService invitations) : MontrosePageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetTeamInvitationsInput Query { get; set; } = new();

    public PagedResultDto<TeamInvitationDto> Invitations { get; private set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostResendAsync(Guid id)
    {
        var invitation = await invitations.ResendAsync(id);
        Toast(L["Invitations.Resent", invitation.Email].Value);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id)
    {
        await invitations.RevokeAsync(id);
        Toast(L["Invitations.Revoked"].Value);
        return RedirectToPage();
    }

    public override async Task LoadAsync() => Invitations = await invitations.GetListAsync(Query);
}
