using Microsoft.AspNetCore.Authorization;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.Web.Theme.Lists;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>The roles that the client made for its team.</summary>
[Authorize(MontrosePermissions.Team.Default)]
public class RolesModel(TeamRoleList list) : ListPageModel<GetTeamRolesInput, TeamRoleDto>(list)
{
    protected override IEnumerable<ListFilter> Filters() => [ListFilter.Text("Filter", L["Roles.Search"], TeamConsts.MaxRoleNameLength)];
}
