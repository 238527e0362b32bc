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
        context.Add(
            Plain(BillingSettings.SellerName, "", "Setting:SellerName"),
            Plain(BillingSettings.SellerStreet, "", "Setting:SellerStreet"),
            Plain(BillingSettings.SellerPostalCode, "", "Setting:SellerPostalCode"),
            Plain(BillingSettings.SellerCity, "", "Setting:SellerCity"),
            Plain(BillingSettings.SellerRegion, "", "Setting:SellerRegion"),
            Plain(BillingSettings.SellerCountry, "", "Setting:SellerCountry"),
            Plain(BillingSettings.SellerTaxNumber, "", "Setting:SellerTaxNumber"),
            Plain(BillingSettings.SellerEmail, "", "Setting:SellerEmail"),
            Plain(BillingSettings.InvoicePrefix, "INV-", "Setting:InvoicePrefix"),
            Plain(BillingSettings.CreditNotePrefix, "CN-", "Setting:CreditNotePrefix"),
            Plain(BillingSettings.NumbersByYear, "true", "Setting:NumbersByYear"),
            Plain(BillingSettings.PaymentTermDays, "14", "Setting:PaymentTermDays"),
            Plain(BillingSettings.DefaultTaxCategory, nameof(Taxes.TaxCategory.Standard), "Setting:DefaultTaxCategory"),
            Plain(BillingSettings.PricesIncludeTax, "false", "Setting:PricesIncludeTax"),
            Plain(BillingSettings.ReminderDays, "-3,1,7,14", "Setting:ReminderDays"));
    }

    private static SettingDefinition Plain(string name, string byDefault, string text) => new(name, byDefault, LocalizableString.Create<BillingResource>(text));

    private static SettingDefinition Secret(string name, string text) => new(name, "", LocalizableString.Create<BillingResource>(text), isEncrypted: true);
}
