using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Assignments;
using Montrose.Clients;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Web.Theme.Navigation;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.Clients;

/// <summary>The agency's clients, and what can be done with many of them at once.</summary>
[Authorize(MontrosePermissions.Clients.Create)]
public class IndexModel(IClientAppService clients, IAssignmentAppService assignments, IAgentAppService agents, IAuthorizationService authorization) : MontrosePageModel
{
    /// <summary>Agents that the list of the bulk action names, the least loaded ones; more are found on the agents' page.</summary>
    private const int AgentsToChoose = 10;

    [BindProperty(SupportsGet = true, Name = "")]
    public GetClientsInput Query { get; set; } = new();

    /// <summary>The chosen rows.</summary>
    public List<Guid> ClientIds { get; private set; } = [];

    public PagedResultDto<ClientDto> Clients { get; private set; } = new();

    /// <summary>Whose clients are shown, where it is one agent's.</summary>
    public AgentDto? Agent { get; private set; }

    public ILookup<Department, AgentDto> AgentsByDepartment { get; private set; } = Array.Empty<AgentDto>().ToLookup(a => a.Department);
    public bool CanAssign { get; private set; }
    public bool CanArchive { get; private set; }

    /// <summary>Whether there is anything to do with chosen rows.</summary>
    public bool CanChoose => CanArchive || (CanAssign && !IsArchive);

    public bool IsArchive => Query.State == ClientState.Archived;
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Query.Filter) || Query.Service is not null || Query.OnlyUnassigned || Query.AgentId is not null || IsArchive;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAssignAsync(List<Guid> clientIds, string? agentChoice)
    {
        ClientIds = clientIds;
        var input = new AssignManyInput { ClientIds = clientIds, Service = Query.Service, Automatic = agentChoice == "automatic", AgentId = Guid.TryParse(agentChoice, out var agent) ? agent : null };
        var result = await assignments.AssignManyAsync(input);
        Toast(L["Assignments.Moved", result.Moved, result.LeftOver].Value, result.LeftOver > 0 ? ToastKind.Warning : ToastKind.Success);
        return Back();
    }

    public async Task<IActionResult> OnPostArchiveAsync(List<Guid> clientIds)
    {
        ClientIds = clientIds;
        Toast(L["Clients.ArchivedMany", await clients.ArchiveAsync(new ChosenClientsInput { ClientIds = clientIds })].Value);
        return Back();
    }

    public async Task<IActionResult> OnPostRestoreAsync(List<Guid> clientIds)
    {
        ClientIds = clientIds;
        Toast(L["Clients.RestoredMany", await clients.RestoreAsync(new ChosenClientsInput { ClientIds = clientIds })].Value);
        return Back();
    }

    public override async Task LoadAsync()
    {
        CanAssign = (await authorization.AuthorizeAsync(User, MontrosePermissions.Clients.Assign)).Succeeded;
        CanArchive = (await authorization.AuthorizeAsync(User, MontrosePermissions.Clients.Archive)).Succeeded;
        Clients = await clients.GetListAsync(Query);
        var seesAgents = (await authorization.AuthorizeAsync(User, MontrosePermissions.Agents.Default)).Succeeded;
        if (seesAgents && Query.AgentId is { } id) Agent = await agents.GetAsync(id);
        if (seesAgents && CanAssign && !IsArchive && Clients.TotalCount > 0)
            AgentsByDepartment = (await agents.GetListAsync(new GetAgentsInput { IsActive = true, Department = Query.Service?.Department(), Sorting = "clientCount", MaxResultCount = AgentsToChoose })).Items.ToLookup(a => a.Department);
    }

    private LocalRedirectResult Back() => LocalRedirect(ListAddress.With(Request));
}
