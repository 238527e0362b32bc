using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Clients;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.Agents;

/// <summary>Ends an agent's work; asks for each service who takes over.</summary>
[Authorize(MontrosePermissions.Agents.Deactivate)]
public class DeactivateModel(IAgentAppService agents) : MontrosePageModel
{
    public const string Automatic = "automatic";
    public const string Nobody = "nobody";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public List<TakeoverChoice> Takeovers { get; private set; } = [];
    public AgentDetailsDto Agent { get; private set; } = new();
    public IReadOnlyList<ServiceTakeoverDto> Services { get; private set; } = [];

    public string? ChoiceOf(ServiceKind service) => Takeovers.Find(t => t.Service == service)?.Choice;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(List<TakeoverChoice> takeovers)
    {
        Takeovers = takeovers;
        var result = await agents.DeactivateAsync(Id, new DeactivateAgentInput { Takeovers = takeovers.ConvertAll(t => t.ToInput()) });
        if (result.LeftOver > 0) Toast(L["Agents.DeactivatedLeftOver", result.LeftOver].Value, ToastKind.Warning);
        else Toast(L["Agents.Deactivated"].Value);
        return RedirectToPage("/Dashboard/Admin/Agents/Detail", new { Id });
    }

    public override async Task LoadAsync()
    {
        Agent = await agents.GetAsync(Id);
        Services = (await agents.GetTakeoverAsync(Id)).Items;
    }

    public override void Restore(IDictionary<string, object?> arguments) => Takeovers = arguments.TryGetValue("takeovers", out var posted) && posted is List<TakeoverChoice> choices ? choices : [];
}

/// <summary>Who takes one service over: "automatic", "nobody" or an agent's id.</summary>
public class TakeoverChoice
{
    public ServiceKind Service { get; set; }
    public string? Choice { get; set; }

    public ServiceTakeoverInput ToInput() => new()
    {
        Service = Service,
        Kind = Choice switch { DeactivateModel.Automatic => TakeoverKind.Automatic, DeactivateModel.Nobody => TakeoverKind.Nobody, _ => TakeoverKind.Agent },
        AgentId = Guid.TryParse(Choice, out var agent) ? agent : null,
    };
}
