using Microsoft.Extensions.Localization;
using Montrose.Lists;
using Montrose.Localization;
using Montrose.Teams;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.Clients;

/// <summary>The people of one client's team, as the agency sees them.</summary>
public class ClientTeamList(IClientTeamAppService team, IStringLocalizer<MontroseResource> l) : ListSource<ClientTeamInput, TeamMemberDto>
{
    public const string Name = "client-team";

    public override string PageUrl => "/dashboard/admin/clients/{of}/team";

    public override string Title => l["Team"];

    public override Task<PagedResultDto<TeamMemberDto>> ReadAsync(ClientTeamInput input) => team.GetListAsync(input.Of, input);

    protected override IEnumerable<ListColumn<TeamMemberDto>> Define() =>
    [
        new ListColumn<TeamMemberDto>("Name", l["Team.Member"], m => m.Name).And(l["Email"], m => m.Email).Sorted().Always(),
        new ListColumn<TeamMemberDto>("Role", l["Team.Role"], m => m.IsOwner ? l["Team.Owner"].Value : m.TeamRoleName ?? l["Team.FullAccess"].Value),
        new ListColumn<TeamMemberDto>("JoinedAt", l["Team.Joined"], m => m.JoinedAt).Sorted(),
    ];
}

/// <summary>Which people of which client's team.</summary>
public class ClientTeamInput : GetTeamMembersInput, IListOf
{
    public Guid Of { get; set; }
}
