using Microsoft.Extensions.Localization;
using Montrose.Lists;
using Montrose.Localization;
using Montrose.Teams;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>The members of the client's team.</summary>
public class TeamMemberList(ITeamAppService team, IStringLocalizer<MontroseResource> l) : ListSource<GetTeamMembersInput, TeamMemberDto>
{
    public const string Name = "team";

    public override string PageUrl => "/dashboard/client/team";

    public override string Title => l["Team.Members"];

    public override Task<PagedResultDto<TeamMemberDto>> ReadAsync(GetTeamMembersInput input) => team.GetListAsync(input);

    protected override IEnumerable<ListColumn<TeamMemberDto>> Define() =>
    [
        new ListColumn<TeamMemberDto>("Name", l["Team.Member"], m => m.Name).And(l["Email"], m => m.Email).Sorted().Always(),
        new ListColumn<TeamMemberDto>("Role", l["Team.Role"], m => m.IsOwner ? l["Team.Owner"].Value : m.TeamRoleName ?? l["Team.FullAccess"].Value),
        new ListColumn<TeamMemberDto>("Groups", l["Team.Groups"], m => m.GroupIds.Count),
        new ListColumn<TeamMemberDto>("JoinedAt", l["Team.Joined"], m => m.JoinedAt).Sorted(),
    ];
}

/// <summary>The roles that the client made for its team.</summary>
public class TeamRoleList(ITeamRoleAppService roles, IStringLocalizer<MontroseResource> l) : ListSource<GetTeamRolesInput, TeamRoleDto>
{
    public const string Name = "team-roles";

    public override string PageUrl => "/dashboard/client/team/roles";

    public override string Title => l["Team.Roles"];

    public override Task<PagedResultDto<TeamRoleDto>> ReadAsync(GetTeamRolesInput input) => roles.GetListAsync(input);

    protected override IEnumerable<ListColumn<TeamRoleDto>> Define() =>
    [
        new ListColumn<TeamRoleDto>("Name", l["Team.Role"], r => r.Name).Sorted().Always(),
        new ListColumn<TeamRoleDto>("MemberCount", l["Team.Members"], r => r.MemberCount).Sorted().Number(),
    ];
}

/// <summary>Everybody of the team, to be put into one of its groups or taken out.</summary>
public class TeamGroupMemberList(ITeamAppService team, IStringLocalizer<MontroseResource> l) : ListSource<TeamGroupMembersInput, TeamMemberDto>
{
    public const string Name = "team-group";

    public override string PageUrl => "/dashboard/client/team/groups/{of}";

    public override string Title => l["Team.Members"];

    public override Task<PagedResultDto<TeamMemberDto>> ReadAsync(TeamGroupMembersInput input)
    {
        input.GroupId = input.In == true ? input.Of : null;
        return team.GetListAsync(input);
    }

    protected override IEnumerable<ListColumn<TeamMemberDto>> Define() =>
    [
        new ListColumn<TeamMemberDto>("Name", l["Team.Member"], m => m.Name).And(l["Email"], m => m.Email).Sorted().Always(),
        new ListColumn<TeamMemberDto>("Groups", l["Team.Groups"], m => m.GroupIds.Count),
        new ListColumn<TeamMemberDto>("Role", l["Team.Role"], m => m.IsOwner ? l["Team.Owner"].Value : m.TeamRoleName ?? l["Team.FullAccess"].Value).OnDemand(),
    ];
}

/// <summary>Which people, seen from which group.</summary>
public class TeamGroupMembersInput : GetTeamMembersInput, IListOf
{
    public Guid Of { get; set; }

    /// <summary>True for those alone who are in the group or in one below it.</summary>
    public bool? In { get; set; }
}

/// <summary>Who was invited into the client's team, and what became of it.</summary>
public class TeamInvitationList(ITeamInvitationAppService invitations, IStringLocalizer<MontroseResource> l) : ListSource<GetTeamInvitationsInput, TeamInvitationDto>
{
    public const string Name = "team-invitations";

    public override string PageUrl => "/dashboard/client/team/invitations";

    public override string Title => l["Invitations"];

    public override Task<PagedResultDto<TeamInvitationDto>> ReadAsync(GetTeamInvitationsInput input) => invitations.GetListAsync(input);

    protected override IEnumerable<ListColumn<TeamInvitationDto>> Define() =>
    [
        new ListColumn<TeamInvitationDto>("Email", l["Email"], i => i.Email).Sorted().Always(),
        new ListColumn<TeamInvitationDto>("Role", l["Team.Role"], i => i.TeamRoleName ?? l["Team.FullAccess"].Value),
        new ListColumn<TeamInvitationDto>("State", l["State"], i => l[$"InvitationState.{i.State}"].Value),
        new ListColumn<TeamInvitationDto>("SentAt", l["Invitations.Sent"], i => i.SentAt).Sorted(),
        new ListColumn<TeamInvitationDto>("ExpiresAt", l["Invitations.Until"], i => i.ExpiresAt).Sorted(),
    ];
}
