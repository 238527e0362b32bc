using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Montrose.Overview;
using Montrose.Permissions;
using Montrose.Web.Theme.Navigation;

namespace Montrose.Web.Pages.Dashboard.Client;

/// <summary>A client's first page: the services, and what the modules add.</summary>
[Authorize(MontrosePermissions.Overview.Client)]
public class IndexModel(IOverviewAppService overviews, IOptions<OverviewParts> parts) : OverviewPageModel
{
    public ClientOverviewDto Overview { get; private set; } = new();

    /// <summary>View components of the modules.</summary>
    public IReadOnlyList<Type> Parts => parts.Value.Client;

    public async Task OnGetAsync() => Overview = await overviews.GetClientAsync();
}
