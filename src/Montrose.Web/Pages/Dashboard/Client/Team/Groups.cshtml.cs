using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.Web.Pages.Shared;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>The tree of the team's groups.</summary>
[Authorize(MontrosePermissions.Team.Default)]
public class GroupsModel(ITeamGroupAppService groups) : MontrosePageModel
{
    [BindProperty]
    public CreateTeamGroupInput Input { get; set; } = new();

    public IReadOnlyList<TeamGroupDto> Groups { get; private set; } = [];

    public IEnumerable<SelectListItem> Places => Groups.Select(g => new SelectListItem(GroupNames.Indented(g), g.Id.ToString()));

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await groups.CreateAsync(Input);
        Toast(L["Team.GroupSaved"].Value);
        return RedirectToPage();
    }

    public override async Task LoadAsync() => Groups = (await groups.GetListAsync()).Items;

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Montrose:Team.GroupTooDeep" => "Input.ParentId",
        _ when errorCode.StartsWith("Montrose:Team.GroupName", StringComparison.Ordinal) => "Input.Name",
        _ => null,
    };
}
