using Microsoft.AspNetCore.Authorization;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Web.Theme.Lists;

namespace Montrose.Web.Pages.Dashboard.Admin.Agents;

/// <summary>The agency's employees: where they work, how full they are and whether they are there.</summary>
[Authorize(MontrosePermissions.Agents.Default)]
public class IndexModel(AgentList list) : ListPageModel<GetAgentsInput, AgentDto>(list)
{
    protected override IEnumerable<ListFilter> Filters()
    {
        yield return ListFilter.Text("Filter", L["Agents.Search"], AgentConsts.MaxSpecialisationLength);
        yield return ListFilter.Choice<Department>("Department", L["Department"], L["Department.Any"], d => L[$"Department.{d}"]);
        yield return ListFilter.Choice<AgentPresence>("Presence", L["Agents.Presence"], L["Agents.PresentOrAbsent"], p => L[$"AgentPresence.{p}"]);
        yield return ListFilter.Choice("IsActive", L["State"], L["State.Any"], [new ListOption("true", L["Active"]), new ListOption("false", L["Inactive"])]);
    }
}
