using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Plans;
using Montrose.Web.Theme.Pages;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Plans;

/// <summary>One plan's terms.</summary>
[Authorize(BillingPermissions.Plans.View)]
public class EditModel(IPlanAppService plans) : PlanFormModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input = PlanForm.Of(Plan!);
    }

    public Task<IActionResult> OnPostAsync(PlanForm input) => SaveAsync(input, terms => plans.UpdateAsync(Id, terms));

    public async Task<IActionResult> OnPostArchiveAsync()
    {
        Toast(L["Plans.Saved", (await plans.ArchiveAsync(Id)).Name].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostRestoreAsync()
    {
        Toast(L["Plans.Saved", (await plans.RestoreAsync(Id)).Name].Value);
        return RedirectToPage(new { Id });
    }

    public override async Task LoadAsync()
    {
        Plan = await plans.GetAsync(Id);
        Currency = Plan.PricePerMonth.Currency;
        // A refused archiving shows the plan as it is.
        if (Input.Limits.Count == 0) Input = PlanForm.Of(Plan);
        if (!IsConflict) return;
        Versions = Differences(Input, PlanForm.Of(Plan));
        Input.ConcurrencyStamp = Plan.ConcurrencyStamp; // who saves now has seen both
    }

    private Versions Differences(PlanForm yours, PlanForm saved)
    {
        var versions = new Versions()
            .Add(L["Plans.Name"].Value, yours.Name, saved.Name)
            .Add(L["Plans.Position"].Value, Text(yours.Position), Text(saved.Position))
            .Add(L["Description"].Value, yours.Description, saved.Description)
            .Add(L["Plans.PerMonth"].Value, yours.PerMonth, saved.PerMonth)
            .Add(L["Plans.PerYear"].Value, yours.PerYear, saved.PerYear)
            .Add(L["Plans.Trial"].Value, Text(yours.TrialDays), Text(saved.TrialDays))
            .Add(L["Plans.Services"].Value, Services(yours), Services(saved));
        foreach (var limit in saved.Limits) versions.Add(L[$"Enum:Meter.{(int)limit.Meter}"].Value, Text(yours.Limits.Find(l => l.Meter == limit.Meter)), Text(limit));
        return versions;
    }

    private static string Text(int number) => number.ToString(CultureInfo.CurrentCulture);

    private static string Services(PlanForm form) => string.Join(", ", form.Services.Order().Select(s => s.ToString()));

    private static string? Text(LimitForm? limit) => limit?.Included is not { Length: > 0 } ? null : string.Join(" / ", new[] { limit.Included, limit.Beyond, limit.Unit }.Where(t => !string.IsNullOrEmpty(t)));
}
