using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Assignments;
using Montrose.Clients;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Web.Theme.Lists;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.Clients;

/// <summary>The agency's clients, and what can be done with many of them at once.</summary>
[Authorize(MontrosePermissions.Clients.Create)]
public class IndexModel(ClientList list, IClientAppService clients, IAssignmentAppService assignments, IAgentAppService agents, IAuthorizationService authorization) : ListPageModel<GetClientsInput, ClientDto>(list)
{
    /// <summary>Agents that the list of the bulk action names, the least loaded ones; more are found on the agents' page.</summary>
    private const int AgentsToChoose = 10;

    /// <summary>The chosen rows.</summary>
    public List<Guid> ClientIds { get; private set; } = [];

    /// <summary>Whose clients are shown, where it is one agent's.</summary>
    public AgentDto? Agent { get; private set; }

    public ILookup<Department, AgentDto> AgentsByDepartment { get; private set; } = Array.Empty<AgentDto>().ToLookup(a => a.Department);
    public bool CanAssign { get; private set; }
    public bool CanArchive { get; private set; }

    public bool IsArchive => Query.State == ClientState.Archived;

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

    protected override IEnumerable<ListFilter> Filters()
    {
        yield return ListFilter.Text("Filter", L["Clients.Search"], ClientConsts.MaxCompanyNameLength);
        yield return ListFilter.Choice<ServiceKind>("Service", L["Service"], L["Service.Any"], s => L[$"Service.{s}"]);
        yield return ListFilter.Choice("OnlyUnassigned", L["Agent"], L["Clients.AnyAgent"], [new ListOption("true", L["Clients.OnlyUnassigned"])]);
        yield return ListFilter.Choice("State", L["State"], L["ClientState.Active"], [new ListOption(nameof(ClientState.Archived), L["ClientState.Archived"])]);
        if (Query.AgentId is not null) yield return ListFilter.Kept("AgentId", Agent is { } agent ? L["Clients.OfAgent", agent.Name] : L["Agent"]);
    }

    protected override async Task LoadBesideAsync()
    {
        CanAssign = (await authorization.AuthorizeAsync(User, MontrosePermissions.Clients.Assign)).Succeeded;
        CanArchive = (await authorization.AuthorizeAsync(User, MontrosePermissions.Clients.Archive)).Succeeded;
        var seesAgents = (await authorization.AuthorizeAsync(User, MontrosePermissions.Agents.Default)).Succeeded;
        if (seesAgents && Query.AgentId is { } id) Agent = await agents.GetAsync(id);
        if (seesAgents && CanAssign && !IsArchive && Rows.TotalCount > 0)
            AgentsByDepartment = (await agents.GetListAsync(new GetAgentsInput { IsActive = true, Department = Query.Service?.Department(), Sorting = "clientCount", MaxResultCount = AgentsToChoose })).Items.ToLookup(a => a.Department);
    }
}
