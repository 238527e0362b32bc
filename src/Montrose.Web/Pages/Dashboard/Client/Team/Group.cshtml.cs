using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.Web.Pages.Shared;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Domain.Entities;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>One group: its name and its place in the tree.</summary>
[Authorize(MontrosePermissions.Team.Groups)]
public class GroupModel(ITeamGroupAppService groups) : MontrosePageModel
{
    private IReadOnlyList<TeamGroupDto> _all = [];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public RenameTeamGroupInput? Name { get; set; }
    public MoveTeamGroupInput? Place { get; set; }
    public TeamGroupDto Group { get; private set; } = new();

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

    public override async Task LoadAsync()
    {
        _all = (await groups.GetListAsync()).Items;
        Group = _all.FirstOrDefault(g => g.Id == Id) ?? throw new EntityNotFoundException(typeof(TeamGroupDto), Id);
        Name ??= new RenameTeamGroupInput { Name = Group.Name };
        Place ??= new MoveTeamGroupInput { ParentId = Group.ParentId };
    }

    public override void Restore(IDictionary<string, object?> arguments) => Name = arguments.TryGetValue("name", out var posted) ? posted as RenameTeamGroupInput : null;

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Montrose:Team.GroupTooDeep" or "Montrose:Team.GroupBelowItself" => "Place.ParentId",
        _ when errorCode.StartsWith("Montrose:Team.GroupName", StringComparison.Ordinal) => Place is { } && Name is null ? "Place.ParentId" : "Name.Name",
        _ => null,
    };

    private RedirectToPageResult Saved()
    {
        Toast(L["Team.GroupSaved"].Value);
        return RedirectToPage("/Dashboard/Client/Team/Groups", new { id = (string?)null });
    }
}
