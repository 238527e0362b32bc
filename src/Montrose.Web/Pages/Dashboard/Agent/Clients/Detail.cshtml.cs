using Microsoft.AspNetCore.Authorization;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Agent.Clients;

/// <summary>One client of the agent.</summary>
[Authorize(MontrosePermissions.Overview.Agent)]
public class DetailModel(IClientAppService clients) : MontrosePageModel
{
    public ClientDto Client { get; private set; } = new();

    public async Task OnGetAsync(Guid id) => Client = await clients.GetAsync(id);
}
