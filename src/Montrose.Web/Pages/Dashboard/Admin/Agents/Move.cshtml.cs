using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Assignments;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.Agents;

/// <summary>Gives all clients of an agent to another one, or spreads them.</summary>
[Authorize(MontrosePermissions.Clients.Assign)]
public class MoveModel(IAgentAppService agents, IAssignmentAppService assignments) : MontrosePageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>"automatic" or an agent's id.</summary>
    [BindProperty]
    public string To { get; set; } = DeactivateModel.Automatic;

    public AgentDetailsDto Agent { get; private set; } = new();
    public List<SelectListItem> Targets { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await assignments.MoveAsync(new MoveClientsInput { FromAgentId = Id, Automatic = To == DeactivateModel.Automatic, ToAgentId = Guid.TryParse(To, out var agent) ? agent : null });
        Toast(L["Assignments.Moved", result.Moved, result.LeftOver].Value, result.LeftOver > 0 ? ToastKind.Warning : ToastKind.Success);
        return RedirectToPage("/Dashboard/Admin/Agents/Detail", new { Id });
    }

    public override async Task LoadAsync()
    {
        Agent = await agents.GetAsync(Id);
        var candidates = (await agents.GetTakeoverAsync(Id)).Items.SelectMany(t => t.Candidates).DistinctBy(c => c.Id);
        Targets = [new SelectListItem(L["TakeoverKind.Automatic"], DeactivateModel.Automatic), .. candidates.Select(c => new SelectListItem(L["Takeover.Candidate", c.Name, c.ClientCount, c.MaxClients], c.Id.ToString()))];
    }

    public override string? FieldOf(string errorCode) => errorCode.StartsWith("Montrose:Assignment.", StringComparison.Ordinal) || errorCode.StartsWith("Montrose:Client.Agent", StringComparison.Ordinal) ? "To" : null;
}
