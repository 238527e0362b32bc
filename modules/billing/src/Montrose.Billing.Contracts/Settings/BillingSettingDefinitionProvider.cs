using Montrose.Billing.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Montrose.Billing.Settings;

public class BillingSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context)
    {
        context.Add(new SettingDefinition(
            BillingSettings.Currency,
            BillingSettings.DefaultCurrency,
            LocalizableString.Create<BillingResource>("Setting:Currency"),
            isVisibleToClients: true));
        context.Add(
            new SettingDefinition(BillingSettings.TopUpMin, "500", LocalizableString.Create<BillingResource>("Setting:TopUpMin")),
            new SettingDefinition(BillingSettings.TopUpMax, "500000", LocalizableString.Create<BillingResource>("Setting:TopUpMax")),
            new SettingDefinition(BillingSettings.TestGateway, "true", LocalizableString.Create<BillingResource>("Setting:TestGateway")),
            Secret(BillingSettings.StripeSecretKey, "Setting:StripeSecretKey"),
            Secret(BillingSettings.StripeWebhookSecret, "Setting:StripeWebhookSecret"),
            new SettingDefinition(BillingSettings.PayPalClientId, "", LocalizableString.Create<BillingResource>("Setting:PayPalClientId")),
            Secret(BillingSettings.PayPalSecret, "Setting:PayPalSecret"),
            new SettingDefinition(BillingSettings.PayPalWebhookId, "", LocalizableString.Create<BillingResource>("Setting:PayPalWebhookId")));
    }

    private static SettingDefinition Secret(string name, string text) => new(name, "", LocalizableString.Create<BillingResource>(text), isEncrypted: true);
}
