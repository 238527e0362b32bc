using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Plans;
using Montrose.Billing.Usage;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Plans;

/// <summary>A new plan.</summary>
[Authorize(BillingPermissions.Plans.Edit)]
public class NewModel(IPlanAppService plans) : PlanFormModel
{
    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input = new PlanForm { Limits = [.. Meters.All.Select(m => new LimitForm { Meter = m })] };
    }

    public Task<IActionResult> OnPostAsync(PlanForm input) => SaveAsync(input, plans.CreateAsync);
}
