using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Plans;
using Montrose.Billing.Settings;
using Montrose.Billing.Web.Amounts;
using Montrose.Monetary;
using Montrose.Web.Theme.Pages;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Plans;

/// <summary>The form of a plan's terms.</summary>
public abstract class PlanFormModel : BillingPageModel
{
    public PlanForm Input { get; set; } = new();

    /// <summary>Null for a new one.</summary>
    public PlanDto? Plan { get; protected set; }

    /// <summary>Both versions after a concurrent edit.</summary>
    public Versions Versions { get; protected set; } = new();

    public string Currency { get; protected set; } = BillingSettings.DefaultCurrency;

    public override async Task LoadAsync() => Currency = await CurrencyAsync();

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is PlanForm input) Input = input;
    }

    public override string? FieldOf(string errorCode) => errorCode is "Billing:Plan.NameTaken" or "Billing:Plan.NameRequired" or "Billing:Plan.TooMany" ? "Input.Name" : null;

    protected async Task<IActionResult> SaveAsync(PlanForm input, Func<SavePlanInput, Task<PlanDto>> save)
    {
        Input = input;
        await LoadAsync();
        var example = AmountText.Example(new Money(1_000, Currency));
        if (input.ToInput(Currency, (field, fault) => ModelState.AddModelError(field, fault switch { PlanFault.NoAmount => L["Codes.ValueFormat", example].Value, PlanFault.NoIncluded => L["Plans.IncludedMissing"].Value, _ => L["Plans.NumberFormat"].Value })) is not { } terms) return Refused();
        var saved = await save(terms);
        Toast(L["Plans.Saved", saved.Name].Value);
        return RedirectToPage("/Dashboard/Admin/Billing/Plans/Index", new { id = (string?)null });
    }
}
