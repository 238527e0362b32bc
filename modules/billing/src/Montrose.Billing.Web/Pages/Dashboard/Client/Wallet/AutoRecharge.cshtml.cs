using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Billing.AutoRecharges;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Permissions;
using Montrose.Billing.Wallets;
using Montrose.Billing.Web.Amounts;
using Montrose.Billing.Web.Payments;

namespace Montrose.Billing.Web.Pages.Dashboard.Client.Wallet;

/// <summary>When and with what the wallet is recharged, and what came of it.</summary>
[Authorize(BillingPermissions.Wallet.AutoRecharge)]
public class AutoRechargeModel(IAutoRechargeAppService recharges, IWalletAppService wallets) : BillingPageModel
{
    private const int SpendingsShown = 5;

    public AutoRechargeForm Input { get; set; } = new();

    public AutoRechargeDto State { get; private set; } = new();

    /// <summary>What the wallet was spent on lately.</summary>
    public IReadOnlyList<WalletEntryDto> Spendings { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Methods => [.. State.Methods.Where(m => !m.IsExpired).Select(m => new SelectListItem(MethodName.Of(m, L), m.Id.ToString()))];

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input = new AutoRechargeForm
        {
            Threshold = AmountText.Example(State.Threshold ?? State.MinThreshold),
            Amount = AmountText.Example(State.Amount ?? State.MinAmount),
            Ceiling = State.MonthlyCeiling is { } ceiling ? AmountText.Example(ceiling) : null,
            Method = State.PaymentMethodId ?? State.Methods.FirstOrDefault(m => m.IsDefault)?.Id,
        };
    }

    public async Task<IActionResult> OnPostAsync(AutoRechargeForm input)
    {
        Input = input;
        await LoadAsync();
        var (threshold, amount) = (ReadAmount("Input.Threshold", input.Threshold, State.MinThreshold, State.Max), ReadAmount("Input.Amount", input.Amount, State.MinAmount, State.Max));
        var ceiling = string.IsNullOrWhiteSpace(input.Ceiling) ? null : ReadAmount("Input.Ceiling", input.Ceiling, State.MinAmount, State.Max);
        if (!ModelState.IsValid) return Refused();
        await recharges.UpdateAsync(new UpdateAutoRechargeInput { ThresholdMinorUnits = threshold!.Value, AmountMinorUnits = amount!.Value, MonthlyCeilingMinorUnits = ceiling, PaymentMethodId = input.Method!.Value });
        Toast(L["AutoRecharge.TurnedOn"].Value);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostOffAsync()
    {
        await recharges.TurnOffAsync();
        Toast(L["AutoRecharge.TurnedOff"].Value);
        return RedirectToPage();
    }

    public override async Task LoadAsync()
    {
        State = await recharges.GetAsync();
        Spendings = (await wallets.GetHistoryAsync(new GetWalletHistoryInput { Kind = WalletEntryKind.Spent, MaxResultCount = SpendingsShown })).Items;
    }

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is AutoRechargeForm input) Input = input;
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Billing:AutoRecharge.ThresholdOutOfRange" => "Input.Threshold",
        "Billing:AutoRecharge.AmountOutOfRange" => "Input.Amount",
        "Billing:AutoRecharge.CeilingOutOfRange" => "Input.Ceiling",
        "Billing:AutoRecharge.MethodUnusable" => "Input.Method",
        _ => null,
    };
}

/// <summary>What a person types: amounts, where the service takes minor units.</summary>
public class AutoRechargeForm
{
    [Required, StringLength(20)]
    public string? Threshold { get; set; }

    [Required, StringLength(20)]
    public string? Amount { get; set; }

    [StringLength(20)]
    public string? Ceiling { get; set; }

    [Required]
    public Guid? Method { get; set; }
}
