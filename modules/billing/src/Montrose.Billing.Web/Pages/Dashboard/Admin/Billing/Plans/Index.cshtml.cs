using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.Plans;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Plans;

/// <summary>What clients can subscribe to.</summary>
[Authorize(BillingPermissions.Plans.View)]
public class IndexModel : ListPageModel<GetPlansInput, PlanDto>
{
    public IndexModel(PlanList list) : base(list) => LocalizationResourceType = typeof(BillingResource);

    protected override IEnumerable<ListFilter> Filters() =>
    [
        ListFilter.Text("Filter", L["Plans.Name"], PlanConsts.MaxNameLength),
        ListFilter.Choice("IsArchived", L["State"], L["State.Any"], [new ListOption("false", L["Plans.Offered"]), new ListOption("true", L["Plans.Archived"])]),
    ];
}
