using Microsoft.AspNetCore.Authorization;
using Montrose.Overview;
using Montrose.Permissions;

namespace Montrose.Web.Pages.Dashboard.Host;

/// <summary>The host's first page.</summary>
[Authorize(MontrosePermissions.Overview.Host)]
public class IndexModel(IOverviewAppService overviews) : OverviewPageModel
{
    public HostOverviewDto Overview { get; private set; } = new();

    public async Task OnGetAsync() => Overview = await overviews.GetHostAsync();
}
