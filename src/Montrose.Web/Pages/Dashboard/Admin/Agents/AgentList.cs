using Microsoft.Extensions.Localization;
using Montrose.Lists;
using Montrose.Localization;
using Montrose.People;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.Agents;

/// <summary>The agency's employees.</summary>
public class AgentList(IAgentAppService agents, IStringLocalizer<MontroseResource> l) : ListSource<GetAgentsInput, AgentDto>
{
    public const string Name = "agents";

    public override string PageUrl => "/dashboard/admin/agents";

    public override string Title => l["Agents"];

    public override Task<PagedResultDto<AgentDto>> ReadAsync(GetAgentsInput input) => agents.GetListAsync(input);

    protected override IEnumerable<ListColumn<AgentDto>> Define() =>
    [
        new ListColumn<AgentDto>("Name", l["Agent"], a => a.Name).And(l["Email"], a => a.Email).Sorted().Always(),
        new ListColumn<AgentDto>("Department", l["Department"], a => l[$"Department.{a.Department}"].Value).And(l["Agents.Specialisation"], a => a.Specialisation).Sorted(),
        new ListColumn<AgentDto>("ClientCount", l["Agents.Capacity"], a => a.ClientCount).And(l["Agents.MaxClients"], a => a.MaxClients).Sorted(),
        new ListColumn<AgentDto>("State", l["State"], a => l[!a.IsActive ? "Inactive" : a.IsPresent ? "Active" : "AgentPresence.Absent"].Value),
        new ListColumn<AgentDto>("CreationTime", l["Since"], a => a.CreationTime).OnDemand(),
    ];
}
