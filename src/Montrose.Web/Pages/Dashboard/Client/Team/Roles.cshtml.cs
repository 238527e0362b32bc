using Microsoft.AspNetCore.Authorization;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>The roles that the client made for its team.</summary>
[Authorize(MontrosePermissions.Team.Default)]
public class RolesModel(ITeamRoleAppService roles) : MontrosePageModel
{
    public IReadOnlyList<TeamRoleDto> Roles { get; private set; } = [];

    public async Task OnGetAsync() => Roles = (await roles.GetListAsync()).Items;
}
