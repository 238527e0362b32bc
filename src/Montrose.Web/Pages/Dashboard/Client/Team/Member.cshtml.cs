using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>One member: the role, the groups, and the way out.</summary>
[Authorize(MontrosePermissions.Team.Update)]
public class MemberModel(ITeamAppService team, ITeamRoleAppService roles, ITeamGroupAppService groups) : MontrosePageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Null until it is posted or filled with what there is.</summary>
    public UpdateTeamMemberInput? Input { get; set; }

    public TeamMemberDto Member { get; private set; } = new();
    public IReadOnlyList<SelectListItem> RoleChoices { get; private set; } = [];
    public IReadOnlyList<TeamGroupDto> Groups { get; private set; } = [];

    /// <summary>True where the person who reads this owns the team.</summary>
    public bool AmOwner { get; private set; }

    /// <summary>Both versions after a concurrent edit.</summary>
    public Versions Versions { get; private set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(UpdateTeamMemberInput input)
    {
        Input = input;
        await team.UpdateAsync(Id, input);
        Toast(L["Team.MemberSaved"].Value);
        return RedirectToPage("/Dashboard/Client/Team/Index", new { id = (string?)null });
    }

    public async Task<IActionResult> OnPostTransferAsync()
    {
        var owner = await team.TransferOwnershipAsync(Id);
        Toast(L["Team.Transferred", owner.Name].Value);
        return RedirectToPage("/Dashboard/Client/Team/Index", new { id = (string?)null });
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        var member = await team.GetAsync(Id);
        await team.RemoveAsync(Id);
        Toast(L["Team.Removed", member.Name].Value);
        return RedirectToPage("/Dashboard/Client/Team/Index", new { id = (string?)null });
    }

    public override async Task LoadAsync()
    {
        Member = await team.GetAsync(Id);
        RoleChoices = [.. (await roles.GetListAsync(new GetTeamRolesInput { MaxResultCount = TeamConsts.MaxRolesPerTeam })).Items.Select(r => new SelectListItem(r.Name, r.Id.ToString()))];
        Groups = (await groups.GetListAsync()).Items;
        AmOwner = CurrentUser.Id is { } me && (await team.GetAsync(me)).IsOwner;
        Input ??= new UpdateTeamMemberInput { TeamRoleId = Member.TeamRoleId, GroupIds = Member.GroupIds, ConcurrencyStamp = Member.ConcurrencyStamp };
        if (!IsConflict) return;
        Versions = new Versions().Add(L["Team.Role"].Value, RoleText(Input.TeamRoleId), RoleText(Member.TeamRoleId)).Add(L["Team.Groups"].Value, GroupText(Input.GroupIds), GroupText(Member.GroupIds));
        Input.ConcurrencyStamp = Member.ConcurrencyStamp; // who saves now has seen both
    }

    public override void Restore(IDictionary<string, object?> arguments) => Input = arguments.TryGetValue("input", out var posted) ? posted as UpdateTeamMemberInput : null;

    public override string? FieldOf(string errorCode) => errorCode is "Montrose:Team.NotYoursToGive" or "Montrose:Team.NotYourself" or "Montrose:Team.OwnerStays" ? "Input.TeamRoleId" : null;

    private string RoleText(Guid? roleId) => RoleChoices.FirstOrDefault(r => r.Value == roleId?.ToString())?.Text ?? L["Team.FullAccess"].Value;

    private string GroupText(List<Guid> groupIds) => string.Join(", ", Groups.Where(g => groupIds.Contains(g.Id)).Select(g => g.Name));
}
