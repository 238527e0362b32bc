using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Montrose.Overview;
using Montrose.Permissions;
using Montrose.Web.Theme.Navigation;

namespace Montrose.Web.Pages.Dashboard.Admin;

/// <summary>The first page of an agency's admin.</summary>
[Authorize(MontrosePermissions.Overview.Agency)]
public class IndexModel(IOverviewAppService overviews, IOptions<OverviewParts> parts) : OverviewPageModel
{
    public AgencyOverviewDto Overview { get; private set; } = new();

    /// <summary>View components of the modules.</summary>
    public IReadOnlyList<Type> Parts => parts.Value.Admin;

    public async Task OnGetAsync() => Overview = await overviews.GetAgencyAsync();
}
