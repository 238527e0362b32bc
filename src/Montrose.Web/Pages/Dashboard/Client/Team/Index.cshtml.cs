using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>The members of the client's team.</summary>
[Authorize(MontrosePermissions.Team.Default)]
public class IndexModel(ITeamAppService team, ITeamRoleAppService roles, ITeamGroupAppService groups) : MontrosePageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetTeamMembersInput Query { get; set; } = new();

    public PagedResultDto<TeamMemberDto> Members { get; private set; } = new();
    public IReadOnlyList<TeamRoleDto> Roles { get; private set; } = [];
    public IReadOnlyList<TeamGroupDto> Groups { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Roles = (await roles.GetListAsync()).Items;
        Groups = (await groups.GetListAsync()).Items;
        Members = await team.GetListAsync(Query);
    }
}
