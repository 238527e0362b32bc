using Montrose.Lists;
using Montrose.Web.Pages.Dashboard.Admin.Agents;
using Montrose.Web.Pages.Dashboard.Admin.Clients;
using Montrose.Web.Pages.Dashboard.Admin.People;
using Montrose.Web.Pages.Dashboard.Admin.People.Import;
using Montrose.Web.Pages.Dashboard.Admin.Roles;
using Montrose.Web.Pages.Dashboard.Client.Team;
using Montrose.Web.Pages.Dashboard.Host.Agencies;
using Montrose.Web.Pages.Shared;

namespace Montrose.Web.Navigation;

/// <summary>The platform's lists by name.</summary>
internal static class PortalLists
{
    public static void Add(PortalListOptions lists) => lists
        .Add<AgencyList>(AgencyList.Name)
        .Add<ClientList>(ClientList.Name)
        .Add<AgentClientList>(AgentClientList.Name)
        .Add<AgentList>(AgentList.Name)
        .Add<UserList>(UserList.Name)
        .Add<ImportList>(ImportList.Name)
        .Add<InvitationList>(InvitationList.Name)
        .Add<TeamMemberList>(TeamMemberList.Name)
        .Add<TeamInvitationList>(TeamInvitationList.Name)
        .Add<MyApiKeyList>(MyApiKeyList.Name)
        .Add<TeamApiKeyList>(TeamApiKeyList.Name)
        .Add<AgencyApiKeyList>(AgencyApiKeyList.Name)
        .Add<RoleList>(RoleList.Name)
        .Add<WorkloadList>(WorkloadList.Name)
        .Add<ClientTeamList>(ClientTeamList.Name)
        .Add<TeamRoleList>(TeamRoleList.Name)
        .Add<TeamGroupMemberList>(TeamGroupMemberList.Name);
}
