using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Gateways;
using Montrose.Billing.Payments;
using Montrose.Billing.Permissions;
using Montrose.Billing.Web.Amounts;
using Montrose.Monetary;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Gateways;

/// <summary>The agency's accounts with payment providers, and what a top-up may be.</summary>
[Authorize(BillingPermissions.Gateways.Update)]
public class IndexModel(IGatewaySettingsAppService gateways) : BillingPageModel
{
    public GatewayForm Input { get; set; } = new();

    public GatewaySettingsDto Settings { get; private set; } = new();

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input = new GatewayForm
        {
            PayPalClientId = Settings.PayPalClientId,
            PayPalWebhookId = Settings.PayPalWebhookId,
            AllowsTest = Settings.AllowsTest,
            TopUpMin = AmountText.Example(Settings.TopUpMin),
            TopUpMax = AmountText.Example(Settings.TopUpMax),
        };
    }

    public async Task<IActionResult> OnPostAsync(GatewayForm input)
    {
        Input = input;
        await LoadAsync();
        var (min, max) = (ReadAmount("Input.TopUpMin", input.TopUpMin, Least, Most), ReadAmount("Input.TopUpMax", input.TopUpMax, Least, Most));
        if (min is null || max is null) return Refused();
        await gateways.UpdateAsync(new UpdateGatewaySettingsInput
        {
            StripeSecretKey = input.StripeSecretKey,
            StripeWebhookSecret = input.StripeWebhookSecret,
            RemovesStripe = input.RemovesStripe,
            PayPalClientId = input.PayPalClientId,
            PayPalSecret = input.PayPalSecret,
            PayPalWebhookId = input.PayPalWebhookId,
            RemovesPayPal = input.RemovesPayPal,
            AllowsTest = input.AllowsTest,
            TopUpMinMinorUnits = min.Value,
            TopUpMaxMinorUnits = max.Value,
        });
        Toast(L["Gateways.Saved"].Value);
        return RedirectToPage();
    }

    private Money Least => new(1, Settings.TopUpMin.Currency);

    private Money Most => new(PaymentConsts.MaxAmount, Settings.TopUpMin.Currency);

    public override async Task LoadAsync() => Settings = await gateways.GetAsync();

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is GatewayForm input) Input = input;
    }

    public override string? FieldOf(string errorCode) => errorCode is "Billing:TopUp.LimitsInvalid" ? "Input.TopUpMax" : null;
}

/// <summary>What a person types about accounts and top-ups.</summary>
public class GatewayForm
{
    [StringLength(UpdateGatewaySettingsInput.MaxLength)]
    public string? StripeSecretKey { get; set; }

    [StringLength(UpdateGatewaySettingsInput.MaxLength)]
    public string? StripeWebhookSecret { get; set; }

    public bool RemovesStripe { get; set; }

    [StringLength(UpdateGatewaySettingsInput.MaxLength)]
    public string? PayPalClientId { get; set; }

    [StringLength(UpdateGatewaySettingsInput.MaxLength)]
    public string? PayPalSecret { get; set; }

    [StringLength(UpdateGatewaySettingsInput.MaxLength)]
    public string? PayPalWebhookId { get; set; }

    public bool RemovesPayPal { get; set; }

    public bool AllowsTest { get; set; }

    [Required, StringLength(20)]
    public string? TopUpMin { get; set; }

    [Required, StringLength(20)]
    public string? TopUpMax { get; set; }
}
