using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Clients;
using Montrose.Overview;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Client.Services;

/// <summary>One of the client's services and who is in charge of it.</summary>
[Authorize(MontrosePermissions.Overview.Client)]
public class DetailModel(IOverviewAppService overviews) : MontrosePageModel
{
    public ClientServiceDto? Service { get; private set; }

    public async Task<IActionResult> OnGetAsync(string service)
    {
        var overview = await overviews.GetClientAsync();
        Service = overview.Services.Find(s => s.Service.ToString().Equals(service, StringComparison.OrdinalIgnoreCase));
        return Service is null ? NotFound() : Page();
    }
}
