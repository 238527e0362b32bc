using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.Agents;

/// <summary>One agent: department, capacity, hours, commission and absences.</summary>
[Authorize(MontrosePermissions.Agents.Default)]
public class DetailModel(IAgentAppService agents, IAuthorizationService authorization) : MontrosePageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Null until it is posted or filled with what there is.</summary>
    public AgentForm? Input { get; set; }

    public AddAbsenceInput Absence { get; set; } = new() { Reason = AbsenceReason.Vacation };

    public bool HandOver { get; set; }

    public AgentDetailsDto Agent { get; private set; } = new();
    public bool CanEdit { get; private set; }
    public bool CanDeactivate { get; private set; }
    public bool CanMove { get; private set; }

    /// <summary>True where the department was changed while the agent has clients.</summary>
    public bool NeedsTakeover { get; private set; }

    public List<SelectListItem> Successors { get; private set; } = [];
    public IEnumerable<SelectListItem> Departments => Choices<Department>("Department");
    public IEnumerable<SelectListItem> Reasons => Choices<AbsenceReason>("AbsenceReason");
    public IEnumerable<SelectListItem> TakeoverKinds => Choices<TakeoverKind>("TakeoverKind");
    public Versions Versions { get; private set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(AgentForm input)
    {
        Input = input;
        await agents.UpdateAsync(Id, input.ToInput());
        Toast(L["Saved"].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostAbsenceAsync(AddAbsenceInput absence, bool handOver)
    {
        (Absence, HandOver) = (absence, handOver);
        if (handOver) absence.Takeover = new TakeoverInput { Kind = TakeoverKind.Automatic };
        await agents.AddAbsenceAsync(Id, absence);
        Toast(L["Absences.Added"].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostRemoveAbsenceAsync(Guid absenceId)
    {
        await agents.RemoveAbsenceAsync(Id, absenceId);
        Toast(L["Absences.Removed"].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostActivateAsync()
    {
        await agents.ActivateAsync(Id);
        Toast(L["Agents.Activated"].Value);
        return RedirectToPage(new { Id });
    }

    public override async Task LoadAsync()
    {
        Agent = await agents.GetAsync(Id);
        CanEdit = await IsGrantedAsync(MontrosePermissions.Agents.Update);
        CanDeactivate = await IsGrantedAsync(MontrosePermissions.Agents.Deactivate);
        CanMove = await IsGrantedAsync(MontrosePermissions.Clients.Assign);
        var saved = AgentForm.Of(Agent);
        Input ??= saved;
        if (Input.Hours.Count == 0) Input.Hours = saved.Hours;
        NeedsTakeover = Agent.ClientCount > 0 && Input.Department is { } department && department != Agent.Department;
        if (NeedsTakeover) Successors = [.. (await agents.GetTakeoverAsync(Id)).Items.SelectMany(t => t.Candidates).DistinctBy(c => c.Id).Select(c => new SelectListItem(L["Clients.AgentWithLoad", c.Name, c.ClientCount], c.Id.ToString()))];
        if (!IsConflict) return;
        Versions = Compare(Input, saved);
        Input.ConcurrencyStamp = saved.ConcurrencyStamp; // who saves now has seen both
    }

    public override void Restore(IDictionary<string, object?> arguments)
    {
        Input = arguments.TryGetValue("input", out var posted) ? posted as AgentForm : null;
        if (arguments.TryGetValue("absence", out var away) && away is AddAbsenceInput absence) Absence = absence;
        if (arguments.TryGetValue("handOver", out var given) && given is bool handOver) HandOver = handOver;
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Montrose:TimeZone.Unknown" => "Input.TimeZone",
        "Montrose:Agent.WorkingHoursInvalid" => "Input.Hours",
        "Montrose:Agent.TakeoverRequired" => "Input.TakeoverKind",
        "Montrose:Assignment.AgentMissing" or "Montrose:Assignment.SameAgent" => "Input.SuccessorId",
        _ when errorCode.StartsWith("Montrose:Agent.Absence", StringComparison.Ordinal) => "Absence.From",
        _ => null,
    };

    private Versions Compare(AgentForm yours, AgentForm saved) => new Versions()
        .Add(L["Department"].Value, yours.Department is { } mine ? L[$"Department.{mine}"].Value : null, L[$"Department.{saved.Department}"].Value)
        .Add(L["Agents.Specialisation"].Value, yours.Specialisation, saved.Specialisation)
        .Add(L["Agents.MaxClients"].Value, yours.MaxClients?.ToString(PageCulture), saved.MaxClients?.ToString(PageCulture))
        .Add(L["Agents.CommissionRate"].Value, yours.CommissionPercent?.ToString("0.##", PageCulture), saved.CommissionPercent?.ToString("0.##", PageCulture))
        .Add(L["TimeZone"].Value, yours.TimeZone, saved.TimeZone)
        .Add(L["Agents.WorkingHours"].Value, yours.HoursText(), saved.HoursText());

    private static IFormatProvider PageCulture => System.Globalization.CultureInfo.CurrentCulture;

    private async Task<bool> IsGrantedAsync(string permission) => (await authorization.AuthorizeAsync(User, permission)).Succeeded;

    private IEnumerable<SelectListItem> Choices<TEnum>(string prefix) where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Select(v => new SelectListItem(L[$"{prefix}.{v}"], v.ToString()));
}
