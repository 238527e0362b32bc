using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.People;

/// <summary>Who was invited, and what became of it.</summary>
[Authorize(MontrosePermissions.Agents.Default)]
public class InvitationsModel(IInvitationAppService invitations) : MontrosePageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetInvitationsInput Query { get; set; } = new();

    public PagedResultDto<InvitationDto> Invitations { get; private set; } = new();

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
