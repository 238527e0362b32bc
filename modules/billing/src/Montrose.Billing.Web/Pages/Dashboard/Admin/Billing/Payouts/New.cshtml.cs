using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Billing.Gateways;
using Montrose.Billing.Payouts;
using Montrose.Billing.Permissions;
using Montrose.Billing.Settings;
using Montrose.Monetary;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Payouts;

/// <summary>Records a payout.</summary>
[Authorize(BillingPermissions.Payouts.Record)]
public class NewModel(IPayoutAppService payouts) : BillingPageModel
{
    public PayoutForm Input { get; set; } = new();

    public string Currency { get; private set; } = BillingSettings.DefaultCurrency;

    public IReadOnlyList<SelectListItem> Gateways => [.. Enum.GetValues<GatewayKind>().OrderBy(k => k is GatewayKind.Test).Select(k => new SelectListItem(L[$"Enum:GatewayKind.{(int)k}"].Value, k.ToString()))];

    public async Task OnGetAsync()
    {
        Input.PaidOn = DateOnly.FromDateTime(Clock.Now);
        await LoadAsync();
    }

    public async Task<IActionResult> OnPostAsync(PayoutForm input)
    {
        Input = input;
        await LoadAsync();
        if (ReadAmount("Input.Amount", input.Amount, new Money(1, Currency), new Money(PayoutConsts.MaxAmount, Currency)) is not { } amount) return Refused();
        await payouts.CreateAsync(new RecordPayoutInput { Gateway = input.Gateway, AmountMinorUnits = amount, PaidOn = input.PaidOn ?? default, Reference = input.Reference ?? "", Note = input.Note });
        Toast(L["Payouts.Recorded"].Value);
        return RedirectToPage("/Dashboard/Admin/Billing/Payouts/Index");
    }

    public override async Task LoadAsync() => Currency = await CurrencyAsync();

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is PayoutForm input) Input = input;
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Billing:Payout.ReferenceTaken" => "Input.Reference",
        "Billing:Payout.InFuture" => "Input.PaidOn",
        _ => null,
    };
}

/// <summary>A payout as it is typed.</summary>
public class PayoutForm
{
    [EnumDataType(typeof(GatewayKind))]
    public GatewayKind Gateway { get; set; } = GatewayKind.Stripe;

    [Required, StringLength(20)]
    public string? Amount { get; set; }

    [Required]
    public DateOnly? PaidOn { get; set; }

    [Required, StringLength(PayoutConsts.MaxReferenceLength)]
    public string? Reference { get; set; }

    [StringLength(PayoutConsts.MaxNoteLength)]
    public string? Note { get; set; }
}
