using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Assignments;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.Clients;

/// <summary>Starts the automatic assignment of all services without an agent, and shows how far it has come.</summary>
[Authorize(MontrosePermissions.Clients.Assign)]
public class AssignModel(IAssignmentAppService assignments) : MontrosePageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Run { get; set; }

    [BindProperty]
    public StartAssignmentRunInput Input { get; set; } = new();

    public AssignmentRunDto? Progress { get; private set; }

    public IEnumerable<SelectListItem> Services => Enum.GetValues<ServiceKind>().Select(s => new SelectListItem(L[$"Service.{s}"], s.ToString()));

    public async Task OnGetAsync() => Progress = Run is { } id ? await assignments.GetRunAsync(id) : null;

    public async Task<IActionResult> OnPostAsync()
    {
        var started = await assignments.StartRunAsync(Input);
        return RedirectToPage(new { run = started.Id });
    }
}
