using Microsoft.AspNetCore.Authorization;
using Montrose.Assignments;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Agent.Clients;

/// <summary>One client of the agent: whom to talk to, and who was in charge before.</summary>
[Authorize(MontrosePermissions.Overview.Agent)]
public class DetailModel(IClientAppService clients, IAssignmentAppService assignments) : MontrosePageModel
{
    private const int HistoryRows = 20;

    public ClientDetailsDto Client { get; private set; } = new();
    public IReadOnlyList<AssignmentDto> History { get; private set; } = [];

    public async Task OnGetAsync(Guid id)
    {
        Client = await clients.GetDetailsAsync(id);
        History = (await assignments.GetHistoryAsync(id, new PagedResultRequestDto { MaxResultCount = HistoryRows })).Items;
    }
}
