using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.People;

/// <summary>Invites an agent into a department.</summary>
[Authorize(MontrosePermissions.Agents.Invite)]
public class InviteModel(IInvitationAppService invitations) : MontrosePageModel
{
    [BindProperty]
    public InviteAgentInput Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var invitation = await invitations.InviteAgentAsync(Input);
        Toast(L["People.Invited", invitation.Email].Value);
        return RedirectToPage("/Dashboard/Admin/People/Invitations");
    }

    public override string? FieldOf(string errorCode) => errorCode.StartsWith("Montrose:Email.", StringComparison.Ordinal) ? "Input.Email" : null;
}
