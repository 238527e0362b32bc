using Microsoft.AspNetCore.Authorization;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.Web.Pages.Shared;
using Montrose.Web.Theme.Lists;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>The members of the client's team.</summary>
[Authorize(MontrosePermissions.Team.Default)]
public class IndexModel(TeamMemberList list, ITeamRoleAppService roles, ITeamGroupAppService groups) : ListPageModel<GetTeamMembersInput, TeamMemberDto>(list)
{
    private IReadOnlyList<TeamRoleDto> _roles = [];

    public IReadOnlyList<TeamGroupDto> Groups { get; private set; } = [];

    protected override IEnumerable<ListFilter> Filters()
    {
        yield return ListFilter.Text("Filter", L["Team.Search"], ClientConsts.MaxEmailLength);
        yield return ListFilter.Choice("TeamRoleId", L["Team.Role"], L["Team.AnyRole"], _roles.Select(r => new ListOption(r.Id.ToString(), r.Name)));
        yield return ListFilter.Choice("GroupId", L["Team.Group"], L["Team.AnyGroup"], Groups.Select(g => new ListOption(g.Id.ToString(), GroupNames.Indented(g))));
    }

    protected override async Task LoadBesideAsync()
    {
        _roles = (await roles.GetListAsync(new GetTeamRolesInput { MaxResultCount = TeamConsts.MaxRolesPerTeam })).Items;
        Groups = (await groups.GetListAsync()).Items;
    }
}
