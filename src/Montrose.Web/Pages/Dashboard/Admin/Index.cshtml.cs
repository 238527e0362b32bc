using Microsoft.AspNetCore.Authorization;
using Montrose.Overview;
using Montrose.Permissions;

namespace Montrose.Web.Pages.Dashboard.Admin;

/// <summary>The first page of an agency's admin.</summary>
[Authorize(MontrosePermissions.Overview.Agency)]
public class IndexModel(IOverviewAppService overviews) : OverviewPageModel
{
    public AgencyOverviewDto Overview { get; private set; } = new();

    public async Task OnGetAsync() => Overview = await overviews.GetAgencyAsync();
}
