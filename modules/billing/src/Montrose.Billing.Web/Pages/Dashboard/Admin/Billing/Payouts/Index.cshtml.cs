using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Gateways;
using Montrose.Billing.Localization;
using Montrose.Billing.Payouts;
using Montrose.Billing.Permissions;
using Montrose.Billing.Web.Reading;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Payouts;

/// <summary>What payment providers hold, and what they paid out to the agency's bank.</summary>
[Authorize(BillingPermissions.Payouts.View)]
public class IndexModel : ListPageModel<GetPayoutsInput, PayoutDto>
{
    private readonly IPayoutAppService _payouts;
    private readonly ReaderDays _days;

    public IndexModel(PayoutList list, IPayoutAppService payouts, ReaderDays days) : base(list)
    {
        (_payouts, _days) = (payouts, days);
        LocalizationResourceType = typeof(BillingResource);
    }

    public IReadOnlyList<GatewayBalanceDto> Balances { get; private set; } = [];

    public DayText Days { get; private set; } = null!;

    protected override IEnumerable<ListFilter> Filters() =>
    [
        ListFilter.Text("Filter", L["Payouts.Search"], PayoutConsts.MaxReferenceLength),
        ListFilter.Choice<GatewayKind>("Gateway", L["Payouts.Gateway"], L["Payouts.AnyGateway"], k => L[$"Enum:GatewayKind.{(int)k}"]),
        ListFilter.Choice("IsReversed", L["State"], L["State.Any"], [new ListOption("false", L["Payouts.Standing"]), new ListOption("true", L["Payouts.Reversed"])]),
    ];

    protected override async Task LoadBesideAsync() => (Balances, Days) = ((await _payouts.GetBalancesAsync()).Items, await _days.GetAsync());
}
