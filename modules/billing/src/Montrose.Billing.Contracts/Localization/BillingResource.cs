using Volo.Abp.Localization;

namespace Montrose.Billing.Localization;

/// <summary>Texts of wallets and redeem codes; files under Localization/Billing.</summary>
[LocalizationResourceName("Billing")]
public class BillingResource;
