using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Plans;

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
    }
}
