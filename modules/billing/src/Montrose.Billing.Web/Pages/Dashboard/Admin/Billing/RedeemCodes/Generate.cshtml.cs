using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Billing.Permissions;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Settings;
using Montrose.Billing.Web.Amounts;
using Montrose.Monetary;
using Montrose.Web.Theme.Reading;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.RedeemCodes;

/// <summary>Generates 1 to 100 codes at once.</summary>
[Authorize(BillingPermissions.RedeemCodes.Create)]
public class GenerateModel(IRedeemCodeAppService codes, ReaderTimeZone zone) : BillingPageModel
{
    [BindProperty]
    public GenerateForm Input { get; set; } = new();

    public string Currency { get; private set; } = BillingSettings.DefaultCurrency;

    /// <summary>What codes can grant beside credit; empty where no module grants anything.</summary>
    public IReadOnlyList<SelectListItem> Grants { get; private set; } = [];

    /// <summary>An amount as it may be typed.</summary>
    public string Example => Currencies.ExponentOf(Currency) == 0 ? "10" : "10.00";

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        var isGrantAlone = !string.IsNullOrEmpty(Input.Grant) && string.IsNullOrWhiteSpace(Input.Value);
        if ((isGrantAlone ? 0 : AmountText.ToMinorUnits(Input.Value, Currency)) is not { } value) return Refuse(L["Codes.ValueFormat", Example].Value);
        if (!isGrantAlone && (value is < RedeemCodeConsts.MinValue or > RedeemCodeConsts.MaxValue)) return Refuse(L["Codes.ValueRange", Text(RedeemCodeConsts.MinValue), Text(RedeemCodeConsts.MaxValue)].Value);

        var generated = await codes.GenerateAsync(Input.ToInput(value, await zone.GetAsync()));
        Toast(L["Codes.Generated", generated.Items.Count].Value);
        return RedirectToPage("/Dashboard/Admin/Billing/RedeemCodes/Index");
    }

    public override async Task LoadAsync()
    {
        Currency = await CurrencyAsync();
        Grants = [.. (await codes.GetGrantChoicesAsync()).Items.Select(c => new SelectListItem($"{c.KindLabel}: {c.Text}", GenerateForm.GrantOf(c)))];
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Billing:RedeemCode.Taken" or "Billing:RedeemCode.NotWellFormed" or "Billing:RedeemCode.CustomCodeIsForOne" => "Input.Code",
        "Billing:RedeemCode.ValueOutOfRange" => "Input.Value",
        "Billing:RedeemCode.GrantNotAvailable" => "Input.Grant",
        "Billing:RedeemCode.UsageLimitOutOfRange" => "Input.UsageLimit",
        "Billing:RedeemCode.PerClientLimitOutOfRange" => "Input.PerClientLimit",
        "Billing:RedeemCode.ExpiryInThePast" => "Input.LastDay",
        _ => null,
    };

    private IActionResult Refuse(string reason)
    {
        ModelState.AddModelError("Input.Value", reason);
        return Refused();
    }

    private string Text(long minorUnits) => MoneyText.Format(new Money(minorUnits, Currency));
}
