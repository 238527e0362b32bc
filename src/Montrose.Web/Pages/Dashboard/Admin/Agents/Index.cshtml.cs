using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.Agents;

/// <summary>The agency's employees: where they work, how full they are and whether they are there.</summary>
[Authorize(MontrosePermissions.Agents.Default)]
public class IndexModel(IAgentAppService agents) : MontrosePageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetAgentsInput Query { get; set; } = new();

    public PagedResultDto<AgentDto> Agents { get; private set; } = new();

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Query.Filter) || Query.Department is not null || Query.Presence is not null || Query.IsActive is not null;

    public async Task OnGetAsync() => Agents = await agents.GetListAsync(Query);
}
