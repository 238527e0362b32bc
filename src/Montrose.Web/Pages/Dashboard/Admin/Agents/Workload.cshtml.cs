using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.Agents;

/// <summary>How full departments and agents are, the fullest first.</summary>
[Authorize(MontrosePermissions.Agents.Default)]
public class WorkloadModel(IAgentAppService agents) : MontrosePageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetWorkloadInput Query { get; set; } = new() { MaxResultCount = 25 };

    public WorkloadDto Workload { get; private set; } = new();

    public async Task OnGetAsync() => Workload = await agents.GetWorkloadAsync(Query);
}
