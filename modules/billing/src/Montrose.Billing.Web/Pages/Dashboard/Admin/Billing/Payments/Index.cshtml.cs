using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Gateways;
using Montrose.Billing.Localization;
using Montrose.Billing.Payments;
using Montrose.Billing.Permissions;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Payments;

/// <summary>What the agency's clients have paid.</summary>
[Authorize(BillingPermissions.Payments.View)]
public class IndexModel : ListPageModel<GetPaymentsInput, PaymentDto>
{
    public IndexModel(PaymentList list) : base(list) => LocalizationResourceType = typeof(BillingResource);

    protected override IEnumerable<ListFilter> Filters() =>
    [
        ListFilter.Text("Filter", L["Payments.Search"], PaymentConsts.MaxFilterLength),
        ListFilter.Choice<PaymentState>("State", L["State"], L["State.Any"], s => L[$"Enum:PaymentState.{(int)s}"]),
        ListFilter.Choice<GatewayKind>("Gateway", L["Payments.With"], L["Payments.AnyGateway"], g => L[$"Enum:GatewayKind.{(int)g}"]),
        ListFilter.Choice<PaymentPurpose>("Purpose", L["Payments.Purpose"], L["Payments.AnyPurpose"], p => L[$"Enum:PaymentPurpose.{(int)p}"]),
    ];
}
