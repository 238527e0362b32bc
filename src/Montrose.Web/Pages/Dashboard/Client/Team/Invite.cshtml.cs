using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.Texts;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>Invites one or many people into the client's team.</summary>
[Authorize(MontrosePermissions.Team.Invite)]
public class InviteModel(ITeamInvitationAppService invitations, ITeamRoleAppService roles) : MontrosePageModel
{
    private static readonly char[] Separators = [',', ';', '\n', '\r', ' ', '\t'];

    [BindProperty]
    public InviteForm Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> RoleChoices { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var emails = Input.Emails.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (emails.Length > TeamConsts.MaxInvitationsAtOnce) throw TeamErrors.TooManyEmails();
        var invited = await invitations.InviteAsync(new InviteToTeamInput { Emails = [.. emails], TeamRoleId = Input.TeamRoleId });
        Toast(L["Team.Invited", invited.Items.Count].Value);
        return RedirectToPage("/Dashboard/Client/Team/Invitations");
    }

    public override async Task LoadAsync() => RoleChoices = [.. (await roles.GetListAsync(new GetTeamRolesInput { MaxResultCount = TeamConsts.MaxRolesPerTeam })).Items.Select(r => new SelectListItem(r.Name, r.Id.ToString()))];

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Montrose:Team.NotYoursToGive" => "Input.TeamRoleId",
        "Montrose:Team.EmailsRequired" or "Montrose:Team.TooManyEmails" => "Input.Emails",
        _ when errorCode.StartsWith("Montrose:Email.", StringComparison.Ordinal) => "Input.Emails",
        _ => null,
    };

    /// <summary>What a person types: addresses in one text.</summary>
    public class InviteForm
    {
        [Required, StringLength(10_000), PlainText(TextShape.Lines)]
        public string Emails { get; set; } = "";

        public Guid? TeamRoleId { get; set; }
    }
}
