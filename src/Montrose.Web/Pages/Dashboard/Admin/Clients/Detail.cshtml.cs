using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Assignments;
using Montrose.Clients;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Web.Pages.Shared;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.Clients;

/// <summary>One client: its services, who is in charge of each, and who was.</summary>
[Authorize(MontrosePermissions.Clients.Update)]
public class DetailModel(IClientAppService clients, IAssignmentAppService assignments, IAuthorizationService authorization) : MontrosePageModel
{
    private const int HistoryRows = 20;
    private readonly Dictionary<Department, IReadOnlyList<AssignableAgentDto>> _agents = [];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ChangeClientServiceInput Change { get; private set; } = new();

    public ClientDetailsDto Client { get; private set; } = new();
    public IReadOnlyList<AssignmentDto> History { get; private set; } = [];
    public bool CanAssign { get; private set; }
    public ClientTabs Tabs => new(Id, "overview");
    public string Today => DateOnly.FromDateTime(Clock.Now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Services that the client does not use.</summary>
    public List<SelectListItem> OtherServices =>
        [.. Enum.GetValues<ServiceKind>().Except(Client.Services.Select(s => s.Service)).Select(s => new SelectListItem(L[$"Service.{s}"], s.ToString()))];

    /// <summary>Who can be put in charge of a service.</summary>
    public IReadOnlyList<AssignableAgentDto> AgentsFor(ServiceKind service) => _agents.GetValueOrDefault(service.Department(), []);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAssignAsync(ServiceKind service, string? agentChoice)
    {
        await clients.AssignAgentAsync(Id, new AssignAgentInput { Service = service, Automatic = agentChoice == "automatic", AgentId = Guid.TryParse(agentChoice, out var agent) ? agent : null });
        Toast(L["Clients.Assigned"].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostStartServiceAsync(ChangeClientServiceInput change)
    {
        Change = change;
        await clients.StartServiceAsync(Id, change);
        Toast(L["Clients.ServiceStarted"].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostEndServiceAsync(ChangeClientServiceInput change)
    {
        await clients.EndServiceAsync(Id, change);
        Toast(L["Clients.ServiceEnded"].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostArchiveAsync()
    {
        await clients.ArchiveAsync(new ChosenClientsInput { ClientIds = [Id] });
        Toast(L["Clients.ArchivedMany", 1].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostRestoreAsync()
    {
        await clients.RestoreAsync(new ChosenClientsInput { ClientIds = [Id] });
        Toast(L["Clients.RestoredMany", 1].Value);
        return RedirectToPage(new { Id });
    }

    public override async Task LoadAsync()
    {
        Client = await clients.GetDetailsAsync(Id);
        CanAssign = (await authorization.AuthorizeAsync(User, MontrosePermissions.Clients.Assign)).Succeeded;
        foreach (var service in CanAssign ? Client.Services.DistinctBy(s => s.Service.Department()) : [])
            _agents[service.Service.Department()] = (await clients.GetAssignableAgentsAsync(service.Service)).Items;
        History = (await assignments.GetHistoryAsync(Id, new PagedResultRequestDto { MaxResultCount = HistoryRows })).Items;
        Change.Day ??= DateOnly.FromDateTime(Clock.Now);
    }

    public override string? FieldOf(string errorCode) => errorCode is "Montrose:Client.ServiceDateInFuture" or "Montrose:Client.ServiceActiveAlready" ? "Change.Day" : null;
}
