using Microsoft.AspNetCore.Authorization;
using Montrose.Overview;
using Montrose.Permissions;

namespace Montrose.Web.Pages.Dashboard.Agent;

/// <summary>An agent's first page.</summary>
[Authorize(MontrosePermissions.Overview.Agent)]
public class IndexModel(IOverviewAppService overviews) : OverviewPageModel
{
    public AgentOverviewDto Overview { get; private set; } = new();

    public async Task OnGetAsync() => Overview = await overviews.GetAgentAsync();
}
