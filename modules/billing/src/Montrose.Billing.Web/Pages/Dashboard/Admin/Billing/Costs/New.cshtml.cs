using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.Margins;
using Montrose.Billing.Permissions;
using Montrose.Billing.Settings;
using Montrose.Billing.Web.Transactions;
using Montrose.Integration;
using Montrose.Monetary;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Costs;

/// <summary>Records a cost.</summary>
[Authorize(BillingPermissions.Margins.RecordCosts)]
public class NewModel(ICostAppService costs, IMarginAppService margins, IClientIntegrationService clients, IStringLocalizer<BillingResource> texts) : BillingPageModel
{
    private const int OfferedClients = 50;
    private const int OfferedServices = 100;

    /// <summary>What is sold under its own name in the ledger from the beginning.</summary>
    private static readonly string[] KnownServices = ["subscriptions", "invoices", "courses", "hosting", "campaigns"];

    public CostForm Input { get; set; } = new();

    public string Currency { get; private set; } = BillingSettings.DefaultCurrency;

    public IReadOnlyList<SelectListItem> Clients { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Services { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds => [new(L["Costs.Once"].Value, "false"), new(L["Costs.Monthly"].Value, "true")];

    public async Task OnGetAsync()
    {
        Input.Day = DateOnly.FromDateTime(Clock.Now);
        await LoadAsync();
    }

    public async Task<IActionResult> OnPostFindAsync(CostForm input)
    {
        Input = input;
        ModelState.Clear();
        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CostForm input)
    {
        Input = input;
        await LoadAsync();
        if (input.Day is null) ModelState.AddModelError("Input.Day", L["Costs.DayMissing"].Value);
        if (ReadAmount("Input.Amount", input.Amount, new Money(1, Currency), new Money(CostConsts.MaxAmount, Currency)) is not { } amount || input.Day is not { } day) return Refused();
        await costs.CreateAsync(new RecordCostInput
        {
            ClientId = input.ClientId,
            Service = string.IsNullOrEmpty(input.Service) ? null : input.Service,
            AmountMinorUnits = amount,
            Day = day,
            IsMonthly = input.Kind is "true",
            Note = input.Note,
        });
        Toast(L["Costs.Recorded"].Value);
        return RedirectToPage("/Dashboard/Admin/Billing/Costs/Index");
    }

    public override async Task LoadAsync()
    {
        Currency = await CurrencyAsync();
        var ids = await clients.FindIdsAsync(Input.Find ?? "", OfferedClients);
        if (Input.ClientId is { } chosen && !ids.Contains(chosen)) ids.Add(chosen);
        Clients = [.. (await clients.GetNamesAsync(ids)).OrderBy(n => n.Value, StringComparer.CurrentCultureIgnoreCase).Select(n => new SelectListItem(n.Value, n.Key.ToString()))];
        var sold = (await margins.GetServicesAsync(new GetMarginsInput { MaxResultCount = OfferedServices })).Items.Select(s => s.Service).OfType<string>();
        Services = [.. KnownServices.Union(sold, StringComparer.Ordinal).Select(s => new SelectListItem(ServiceName.Of(s, texts), s)).OrderBy(s => s.Text, StringComparer.CurrentCultureIgnoreCase)];
    }

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is CostForm input) Input = input;
    }

    public override string? FieldOf(string errorCode) => errorCode is "Billing:Cost.ClientUnknown" ? "Input.ClientId" : null;
}

/// <summary>A cost as it is typed. What is missing is found when it is saved, so that a client can be looked for before.</summary>
public class CostForm
{
    [StringLength(CostConsts.MaxNoteLength)]
    public string? Note { get; set; }

    [StringLength(20)]
    public string? Amount { get; set; }

    public DateOnly? Day { get; set; }

    [StringLength(5)]
    public string? Kind { get; set; } = "false";

    public Guid? ClientId { get; set; }

    [StringLength(128)]
    public string? Find { get; set; }

    [StringLength(CostConsts.MaxServiceLength), RegularExpression(CostConsts.ServicePattern)]
    public string? Service { get; set; }
}
