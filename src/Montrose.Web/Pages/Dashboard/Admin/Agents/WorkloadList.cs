using Microsoft.Extensions.Localization;
using Montrose.Lists;
using Montrose.Localization;
using Montrose.People;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.Agents;

/// <summary>Active agents, the fullest first.</summary>
public class WorkloadList(IAgentAppService agents, IStringLocalizer<MontroseResource> l) : ListSource<GetWorkloadInput, AgentDto>
{
    public const string Name = "workload";

    public override string PageUrl => "/dashboard/admin/agents/workload";

    public override string Title => l["Workload.Agents"];

    /// <summary>The departments as the service told them together with the rows that were read last.</summary>
    public IReadOnlyList<DepartmentLoadDto> Departments { get; private set; } = [];

    public override async Task<PagedResultDto<AgentDto>> ReadAsync(GetWorkloadInput input)
    {
        var workload = await agents.GetWorkloadAsync(input);
        Departments = workload.Departments;
        return workload.Agents;
    }

    protected override IEnumerable<ListColumn<AgentDto>> Define() =>
    [
        new ListColumn<AgentDto>("Name", l["Agent"], a => a.Name).And(l["Email"], a => a.Email).Sorted().Always(),
        new ListColumn<AgentDto>("Department", l["Department"], a => l[$"Department.{a.Department}"].Value).And(l["Agents.Specialisation"], a => a.Specialisation).Sorted(),
        new ListColumn<AgentDto>("Load", l["Agents.Capacity"], a => a.ClientCount).And(l["Agents.MaxClients"], a => a.MaxClients).Sorted(),
        new ListColumn<AgentDto>("State", l["State"], a => l[a.IsPresent ? "Active" : "AgentPresence.Absent"].Value),
    ];
}
