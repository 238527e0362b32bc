using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.Revenue;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Revenue;

/// <summary>What the agency earned: by month, by service, and by client.</summary>
[Authorize(BillingPermissions.Revenue.View)]
public class IndexModel : ListPageModel<GetClientRevenueInput, ClientRevenueDto>
{
    private readonly IRevenueAppService _revenue;

    public IndexModel(ClientRevenueList list, IRevenueAppService revenue) : base(list)
    {
        _revenue = revenue;
        LocalizationResourceType = typeof(BillingResource);
    }

    public RevenueDto Revenue { get; private set; } = new();

    public RevenuePeriod Period => Query.Period ?? RevenuePeriod.LastTwelveMonths;

    protected override IEnumerable<ListFilter> Filters()
    {
        yield return ListFilter.Text("Filter", L["Wallets.Search"], 128);
        if (Query.Period is { } period) yield return ListFilter.Kept("Period", L[$"Enum:RevenuePeriod.{(int)period}"]);
    }

    protected override async Task LoadBesideAsync() => Revenue = await _revenue.GetAsync(new GetRevenueInput { Period = Query.Period });
}
