using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.Web.Pages.Shared;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>One group: its name, its place in the tree, and who is in it.</summary>
[Authorize(MontrosePermissions.Team.Groups)]
public class GroupModel(ITeamGroupAppService groups, ITeamAppService team) : MontrosePageModel
{
    private IReadOnlyList<TeamGroupDto> _all = [];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public RenameTeamGroupInput? Name { get; set; }
    public MoveTeamGroupInput? Place { get; set; }
    public TeamGroupDto Group { get; private set; } = new();

    /// <summary>Which of the team's members are shown.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public GetTeamMembersInput Query { get; set; } = new();

    /// <summary>Those of the team, whether in the group or not.</summary>
    public PagedResultDto<TeamMemberDto> Members { get; private set; } = new();

    /// <summary>Both versions after a concurrent edit.</summary>
    public Versions Versions { get; private set; } = new();

    /// <summary>Not the group itself nor what hangs below it.</summary>
    public IEnumerable<SelectListItem> Places => _all
        .Where(g => g.Id != Id && !g.Code.StartsWith(Group.Code + ".", StringComparison.Ordinal))
        .Select(g => new SelectListItem(GroupNames.Indented(g), g.Id.ToString()));

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostRenameAsync(RenameTeamGroupInput name)
    {
        Name = name;
        await groups.RenameAsync(Id, name);
        return Saved();
    }

    public async Task<IActionResult> OnPostMoveAsync(MoveTeamGroupInput place)
    {
        Place = place;
        await groups.MoveAsync(Id, place);
        return Saved();
    }

    public async Task<IActionResult> OnPostDeleteAsync()
    {
        await groups.DeleteAsync(Id);
        return Saved();
    }

    public async Task<IActionResult> OnPostAddAsync(Guid memberId)
    {
        await groups.AddMemberAsync(Id, memberId);
        return Changed("Team.GroupMemberAdded", (await team.GetAsync(memberId)).Name);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid memberId)
    {
        await groups.RemoveMemberAsync(Id, memberId);
        return Changed("Team.GroupMemberRemoved", (await team.GetAsync(memberId)).Name);
    }

    public override async Task LoadAsync()
    {
        Members = await team.GetListAsync(Query);
        _all = (await groups.GetListAsync()).Items;
        Group = _all.FirstOrDefault(g => g.Id == Id) ?? throw new EntityNotFoundException(typeof(TeamGroupDto), Id);
        if (IsConflict) Versions = new Versions()
            .Add(L["Team.GroupName"].Value, Name?.Name ?? Group.Name, Group.Name)
            .Add(L["Team.GroupParent"].Value, PlaceText(Place is null ? Group.ParentId : Place.ParentId), PlaceText(Group.ParentId));
        Name ??= new RenameTeamGroupInput { Name = Group.Name, ConcurrencyStamp = Group.ConcurrencyStamp };
        Place ??= new MoveTeamGroupInput { ParentId = Group.ParentId, ConcurrencyStamp = Group.ConcurrencyStamp };
        if (IsConflict) (Name.ConcurrencyStamp, Place.ConcurrencyStamp) = (Group.ConcurrencyStamp, Group.ConcurrencyStamp); // who saves now has seen both
    }

    public override void Restore(IDictionary<string, object?> arguments)
    {
        Name = arguments.TryGetValue("name", out var named) ? named as RenameTeamGroupInput : null;
        Place = arguments.TryGetValue("place", out var placed) ? placed as MoveTeamGroupInput : null;
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Montrose:Team.GroupTooDeep" or "Montrose:Team.GroupBelowItself" => "Place.ParentId",
        _ when errorCode.StartsWith("Montrose:Team.GroupName", StringComparison.Ordinal) => Place is { } && Name is null ? "Place.ParentId" : "Name.Name",
        _ => null,
    };

    private string PlaceText(Guid? parentId) => parentId is null ? L["Team.GroupFirstLevel"].Value : _all.FirstOrDefault(g => g.Id == parentId)?.Name ?? "";

    private RedirectToPageResult Changed(string text, string member)
    {
        Toast(L[text, member].Value);
        return RedirectToPage(new { Id, Query.Filter, Query.SkipCount });
    }

    private RedirectToPageResult Saved()
    {
        Toast(L["Team.GroupSaved"].Value);
        return RedirectToPage("/Dashboard/Client/Team/Groups", new { id = (string?)null });
    }
}
