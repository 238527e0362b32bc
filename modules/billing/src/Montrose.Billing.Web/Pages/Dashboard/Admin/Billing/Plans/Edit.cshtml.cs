using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Plans;
using Montrose.Billing.Settings;
using Montrose.Billing.Usage;
using Montrose.Billing.Web.Amounts;
using Montrose.Monetary;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Plans;

/// <summary>One plan's terms, or those of a new one.</summary>
[Authorize(BillingPermissions.Plans.View)]
public class EditModel(IPlanAppService plans) : BillingPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    public PlanForm Input { get; set; } = new();

    /// <summary>Null for a new one.</summary>
    public PlanDto? Plan { get; private set; }

    public string Currency { get; private set; } = BillingSettings.DefaultCurrency;

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input = Plan is null ? new PlanForm { Limits = [.. Meters.All.Select(m => new LimitForm { Meter = m })] } : PlanForm.Of(Plan);
    }

    public async Task<IActionResult> OnPostAsync(PlanForm input)
    {
        Input = input;
        await LoadAsync();
        var example = AmountText.Example(new Money(1_000, Currency));
        if (input.ToInput(Currency, (field, isAmount) => ModelState.AddModelError(field, isAmount ? L["Codes.ValueFormat", example].Value : L["Plans.NumberFormat"].Value)) is not { } terms) return Refused();
        var saved = Id is { } id ? await plans.UpdateAsync(id, terms) : await plans.CreateAsync(terms);
        Toast(L["Plans.Saved", saved.Name].Value);
        return RedirectToPage("/Dashboard/Admin/Billing/Plans/Index", new { id = (string?)null });
    }

    public async Task<IActionResult> OnPostArchiveAsync()
    {
        Toast(L["Plans.Saved", (await plans.ArchiveAsync(Id!.Value)).Name].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostRestoreAsync()
    {
        Toast(L["Plans.Saved", (await plans.RestoreAsync(Id!.Value)).Name].Value);
        return RedirectToPage(new { Id });
    }

    public override async Task LoadAsync()
    {
        Currency = await SettingProvider.GetOrNullAsync(BillingSettings.Currency) ?? BillingSettings.DefaultCurrency;
        if (Id is not { } id) return;
        Plan = await plans.GetAsync(id);
        Currency = Plan.PricePerMonth.Currency;
        if (Input.Limits.Count == 0) Input = PlanForm.Of(Plan);
    }

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is PlanForm input) Input = input;
    }

    public override string? FieldOf(string errorCode) => errorCode is "Billing:Plan.NameTaken" or "Billing:Plan.NameRequired" or "Billing:Plan.TooMany" ? "Input.Name" : null;
}
