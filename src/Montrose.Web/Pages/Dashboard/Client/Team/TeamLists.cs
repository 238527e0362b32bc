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
