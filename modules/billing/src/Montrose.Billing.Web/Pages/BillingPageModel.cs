using Montrose.Billing.Localization;
using Montrose.Web.Theme.Pages;

namespace Montrose.Billing.Web.Pages;

/// <summary>Base of billing's pages: speaks with billing's texts.</summary>
public abstract class BillingPageModel : MontrosePageModel
{
    protected BillingPageModel() => LocalizationResourceType = typeof(BillingResource);
}
