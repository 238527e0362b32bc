using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Agent.Clients;

/// <summary>The clients that the agent is in charge of; the client scope decides which these are.</summary>
[Authorize(MontrosePermissions.Overview.Agent)]
public class IndexModel(IClientAppService clients) : MontrosePageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetClientsInput Query { get; set; } = new();

    public PagedResultDto<ClientDto> Clients { get; private set; } = new();

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Query.Filter) || Query.Service is not null;

    public async Task OnGetAsync() => Clients = await clients.GetListAsync(Query);
}
