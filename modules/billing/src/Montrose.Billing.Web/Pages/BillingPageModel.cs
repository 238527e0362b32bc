using Montrose.Billing.Localization;
using Montrose.Billing.Settings;
using Montrose.Billing.Web.Amounts;
using Montrose.Monetary;
using Montrose.Web.Theme.Pages;
using Montrose.Web.Theme.Reading;

namespace Montrose.Billing.Web.Pages;

/// <summary>Base of billing's pages: speaks with billing's texts, and reads what people type of money.</summary>
public abstract class BillingPageModel : MontrosePageModel
{
    protected BillingPageModel() => LocalizationResourceType = typeof(BillingResource);

    /// <summary>The agency's currency.</summary>
    protected async Task<string> CurrencyAsync() => await SettingProvider.GetOrNullAsync(BillingSettings.Currency) ?? BillingSettings.DefaultCurrency;

    /// <summary>An amount that a person typed; what is none, or out of the range, is said beside the field.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="least">What it is at least.</param>
    /// <param name="most">What it is at most.</param>
    /// <returns>Minor units; null where it is refused.</returns>
    protected long? ReadAmount(string field, string? text, Money least, Money most)
    {
        var minor = AmountText.ToMinorUnits(text, least.Currency);
        if (minor >= least.MinorUnits && minor <= most.MinorUnits) return minor;
        ModelState.AddModelError(field, minor is null ? L["Codes.ValueFormat", AmountText.Example(least)].Value : L["TopUp.AmountHelp", MoneyText.Format(least), MoneyText.Format(most)].Value);
        return null;
    }
}
