using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Montrose.Billing.Localization;
using Montrose.Billing.Payments;
using Montrose.Billing.Permissions;
using Montrose.Billing.Settings;
using Montrose.Integration;
using Volo.Abp.Application.Services;
using Volo.Abp.Security.Encryption;
using Volo.Abp.SettingManagement;

namespace Montrose.Billing.Gateways;

[Authorize(BillingPermissions.Gateways.Update)]
public class GatewaySettingsAppService : ApplicationService, IGatewaySettingsAppService
{
    private readonly ISettingManager _settings;
    private readonly GatewayAccounts _accounts;
    private readonly TopUpTerms _terms;
    private readonly IPortalAddress _portal;
    private readonly AbpStringEncryptionOptions _encryption;

    public GatewaySettingsAppService(ISettingManager settings, GatewayAccounts accounts, TopUpTerms terms, IPortalAddress portal, IOptions<AbpStringEncryptionOptions> encryption)
    {
        (_settings, _accounts, _terms, _portal, _encryption) = (settings, accounts, terms, portal, encryption.Value);
        LocalizationResource = typeof(BillingResource);
    }

    public async Task<GatewaySettingsDto> GetAsync()
    {
        var (address, terms) = (await _portal.GetAsync(), await _terms.GetAsync());
        var stripe = await _accounts.StripeAsync();
        var payPal = await _accounts.PayPalAsync();
        return new GatewaySettingsDto
        {
            HasStripeKey = stripe is not null,
            HasStripeWebhookSecret = stripe?.WebhookSecret is not null,
            StripeWebhookUrl = address + "/webhooks/billing/stripe",
            PayPalClientId = payPal?.ClientId,
            HasPayPalSecret = payPal is not null,
            PayPalWebhookId = payPal?.WebhookId,
            PayPalWebhookUrl = address + "/webhooks/billing/paypal",
            OffersTest = _accounts.OffersTest,
            AllowsTest = await _accounts.AllowsTestAsync(),
            Available = terms.Gateways,
            TopUpMin = terms.Min,
            TopUpMax = terms.Max,
        };
    }

    public async Task<GatewaySettingsDto> UpdateAsync(UpdateGatewaySettingsInput input)
    {
        if (input.TopUpMinMinorUnits > input.TopUpMaxMinorUnits) throw Errors.TopUpLimitsInvalid();
        await SecretAsync(BillingSettings.StripeSecretKey, input.StripeSecretKey, input.RemovesStripe);
        await SecretAsync(BillingSettings.StripeWebhookSecret, input.StripeWebhookSecret, input.RemovesStripe);
        await SecretAsync(BillingSettings.PayPalSecret, input.PayPalSecret, input.RemovesPayPal);
        await PlainAsync(BillingSettings.PayPalClientId, input.RemovesPayPal ? "" : input.PayPalClientId?.Trim() ?? "");
        await PlainAsync(BillingSettings.PayPalWebhookId, input.RemovesPayPal ? "" : input.PayPalWebhookId?.Trim() ?? "");
        await PlainAsync(BillingSettings.TestGateway, input.AllowsTest ? "true" : "false");
        await PlainAsync(BillingSettings.TopUpMin, input.TopUpMinMinorUnits.ToString(CultureInfo.InvariantCulture));
        await PlainAsync(BillingSettings.TopUpMax, input.TopUpMaxMinorUnits.ToString(CultureInfo.InvariantCulture));
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await GetAsync();
    }

    private Task PlainAsync(string name, string value) => _settings.SetForCurrentTenantAsync(name, value, forceToSet: true);

    private async Task SecretAsync(string name, string? value, bool isRemoved)
    {
        if (isRemoved) await PlainAsync(name, "");
        else if (!string.IsNullOrWhiteSpace(value))
        {
            if (_encryption.DefaultPassPhrase.Length == 0) throw Errors.NoEncryption();
            await PlainAsync(name, value.Trim());
        }
    }
}
