using Microsoft.AspNetCore.Authorization;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Web.Theme.Lists;

namespace Montrose.Web.Pages.Dashboard.Admin.Agents;

/// <summary>How full departments and agents are, the fullest first.</summary>
[Authorize(MontrosePermissions.Agents.Default)]
public class WorkloadModel(WorkloadList list) : ListPageModel<GetWorkloadInput, AgentDto>(list)
{
    public IReadOnlyList<DepartmentLoadDto> Departments => list.Departments;

    protected override IEnumerable<ListFilter> Filters()
    {
        yield return ListFilter.Text("Filter", L["Agents.Search"], AgentConsts.MaxSpecialisationLength);
        yield return ListFilter.Choice<Department>("Department", L["Department"], L["Department.Any"], d => L[$"Department.{d}"]);
    }
}
