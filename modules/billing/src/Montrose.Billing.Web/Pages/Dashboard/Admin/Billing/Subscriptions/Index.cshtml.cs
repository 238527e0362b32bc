using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.Subscriptions;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Subscriptions;

/// <summary>Which clients have which plan.</summary>
[Authorize(BillingPermissions.Subscriptions.View)]
public class IndexModel : ListPageModel<GetSubscriptionsInput, SubscriptionDto>
{
    public IndexModel(SubscriptionList list) : base(list) => LocalizationResourceType = typeof(BillingResource);

    protected override IEnumerable<ListFilter> Filters() =>
    [
        ListFilter.Text("Filter", L["Subscriptions.Search"], SubscriptionConsts.MaxFilterLength),
        ListFilter.Choice<SubscriptionState>("State", L["State"], L["State.Any"], s => L[$"Enum:SubscriptionState.{(int)s}"]),
    ];
}
