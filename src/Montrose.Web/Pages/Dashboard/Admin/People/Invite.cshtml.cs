using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.People;

/// <summary>Invites one or many by e-mail and says of each address what became of it.</summary>
[Authorize(MontrosePermissions.Agents.Invite)]
public class InviteModel(IInvitationAppService invitations) : MontrosePageModel
{
    [BindProperty]
    public InviteManyInput Input { get; set; } = new() { Kind = InvitationKind.Agent };

    /// <summary>Filled where some of several could not be invited.</summary>
    public IReadOnlyList<InviteOutcomeDto> Outcomes { get; private set; } = [];

    public void OnGet()
    {
    }

    /// <summary>
    /// Where something is left to say the answer is the list itself, not a redirect: it is too long for one, and sending it
    /// again invites nobody twice.
    /// </summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var outcomes = (await invitations.InviteManyAsync(Input)).Outcomes;
        var invited = outcomes.Count(o => o.Outcome == InviteOutcome.Invited);
        if (invited == outcomes.Count)
        {
            Toast(invited == 1 ? L["People.Invited", outcomes[0].Address].Value : L["Invite.AllInvited", invited].Value);
            return RedirectToPage("/Dashboard/Admin/People/Invitations");
        }
        if (outcomes.Count == 1)
        {
            ModelState.AddModelError("Input.Addresses", L[$"InviteOutcome.{outcomes[0].Outcome}", outcomes[0].Address].Value);
            return Refused();
        }
        Outcomes = outcomes;
        Input.Addresses = string.Join("\n", outcomes.Where(o => o.Outcome is InviteOutcome.Invalid or InviteOutcome.NameInvalid).Select(o => o.Address));
        ModelState.Remove("Input.Addresses");
        return Page();
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Montrose:Invitation.DepartmentRequired" => "Input.Department",
        "Montrose:Role.AboveYours" or "Montrose:Invitation.KindNotByList" => "Input.Kind",
        _ when errorCode.StartsWith("Montrose:Email.", StringComparison.Ordinal) || errorCode.StartsWith("Montrose:Invitation.", StringComparison.Ordinal) => "Input.Addresses",
        _ => null,
    };
}
