using Montrose.Billing.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Montrose.Billing.Settings;

public class BillingSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) =>
        context.Add(new SettingDefinition(
            BillingSettings.Currency,
            BillingSettings.DefaultCurrency,
            LocalizableString.Create<BillingResource>("Setting:Currency"),
            isVisibleToClients: true));
}
