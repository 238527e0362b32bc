using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.Web.Pages.Shared;
using Montrose.Web.Theme.Lists;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Domain.Entities;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>One group: its name, its place in the tree, and who is in it.</summary>
[Authorize(MontrosePermissions.Team.Groups)]
public class GroupModel(TeamGroupMemberList list, ITeamGroupAppService groups, ITeamAppService team) : ListPageModel<TeamGroupMembersInput, TeamMemberDto>(list)
{
    private IReadOnlyList<TeamGroupDto> _all = [];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public RenameTeamGroupInput? Name { get; set; }
    public MoveTeamGroupInput? Place { get; set; }
    public TeamGroupDto Group { get; private set; } = new();

    /// <summary>Both versions after a concurrent edit.</summary>
    public Versions Versions { get; private set; } = new();

    public IEnumerable<TeamGroupDto> GroupsOf(TeamMemberDto member) => _all.Where(g => member.GroupIds.Contains(g.Id));

    /// <summary>Not the group itself nor what hangs below it.</summary>
    public IEnumerable<SelectListItem> Places => _all
        .Where(g => g.Id != Id && !g.Code.StartsWith(Group.Code + ".", StringComparison.Ordinal))
        .Select(g => new SelectListItem(GroupNames.Indented(g), g.Id.ToString()));

    protected override Guid? Of => Id;

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

    public async Task<IActionResult> OnPostAddManyAsync(List<Guid> ids)
    {
        foreach (var id in Chosen(ids)) await groups.AddMemberAsync(Id, id);
        Toast(L["Team.GroupSaved"].Value);
        return Back();
    }

    public async Task<IActionResult> OnPostRemoveManyAsync(List<Guid> ids)
    {
        foreach (var id in Chosen(ids)) await groups.RemoveMemberAsync(Id, id);
        Toast(L["Team.GroupSaved"].Value);
        return Back();
    }

    protected override IEnumerable<ListFilter> Filters()
    {
        yield return ListFilter.Text("Filter", L["Team.Search"], ClientConsts.MaxEmailLength);
        yield return ListFilter.Choice("In", L["Team.Group"], L["Team.GroupAnybody"], [new ListOption("true", L["Team.GroupOnly"])]);
    }

    protected override async Task LoadBesideAsync()
    {
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

    private LocalRedirectResult Changed(string text, string member)
    {
        Toast(L[text, member].Value);
        return Back();
    }

    private RedirectToPageResult Saved()
    {
        Toast(L["Team.GroupSaved"].Value);
        return RedirectToPage("/Dashboard/Client/Team/Groups", new { id = (string?)null });
    }
}
