using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.Clients;

/// <summary>One client: its data, its services, and who is in charge of each.</summary>
[Authorize(MontrosePermissions.Clients.Update)]
public class DetailModel(IClientAppService clients) : MontrosePageModel
{
    private readonly Dictionary<ServiceKind, IReadOnlyList<AssignableAgentDto>> _agents = [];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Null until it is posted or filled with what there is.</summary>
    public UpdateClientInput? Input { get; set; }

    public ClientDto Client { get; private set; } = new();

    /// <summary>Who can be put in charge of a service.</summary>
    public IReadOnlyList<AssignableAgentDto> AgentsFor(ServiceKind service) => _agents[service];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(UpdateClientInput input)
    {
        Input = input;
        await clients.UpdateAsync(Id, input);
        Toast(L["Saved"].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostAssignAsync(AssignAgentInput assignment)
    {
        await clients.AssignAgentAsync(Id, assignment);
        Toast(L["Clients.Assigned"].Value);
        return RedirectToPage(new { Id });
    }

    public override async Task LoadAsync()
    {
        Client = await clients.GetAsync(Id);
        foreach (var service in Client.Services) _agents[service.Service] = (await clients.GetAssignableAgentsAsync(service.Service)).Items;
        Input ??= Current();
    }

    public override void Restore(IDictionary<string, object?> arguments) => Input = arguments.TryGetValue("input", out var posted) ? posted as UpdateClientInput : null;

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        _ when errorCode.StartsWith("Montrose:Client.CompanyName", StringComparison.Ordinal) => "Input.CompanyName",
        "Montrose:Client.ServiceRequired" => "Input.Services",
        _ => null,
    };

    private UpdateClientInput Current() => new()
    {
        CompanyName = Client.CompanyName,
        ContactName = Client.ContactName,
        Services = Client.Services.Select(s => s.Service).ToList(),
        ConcurrencyStamp = Client.ConcurrencyStamp,
    };
}
