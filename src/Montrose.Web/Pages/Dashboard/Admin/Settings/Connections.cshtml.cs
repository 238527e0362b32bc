using Microsoft.AspNetCore.Authorization;
using Montrose.ConnectedServices;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.Settings;

/// <summary>What the agency's portal works with, and how that is set up at this moment.</summary>
[Authorize(MontrosePermissions.AgencySettings.Update)]
public class ConnectionsModel(IConnectedServiceAppService services) : MontrosePageModel
{
    public IReadOnlyList<ConnectedServiceDto> Services { get; private set; } = [];

    public async Task OnGetAsync() => Services = (await services.GetListAsync()).Items;
}
