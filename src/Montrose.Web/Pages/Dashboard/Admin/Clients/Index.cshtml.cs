using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.Clients;

/// <summary>The agency's clients.</summary>
[Authorize(MontrosePermissions.Clients.Create)]
public class IndexModel(IClientAppService clients) : MontrosePageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetClientsInput Query { get; set; } = new();

    public PagedResultDto<ClientDto> Clients { get; private set; } = new();

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Query.Filter) || Query.Service is not null || Query.OnlyUnassigned;

    public async Task OnGetAsync() => Clients = await clients.GetListAsync(Query);
}
