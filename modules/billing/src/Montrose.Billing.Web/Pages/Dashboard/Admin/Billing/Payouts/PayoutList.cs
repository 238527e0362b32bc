using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.Payouts;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Payouts;

/// <summary>What payment providers paid out to the agency's bank.</summary>
public class PayoutList(IPayoutAppService payouts, IStringLocalizer<BillingResource> l) : ListSource<GetPayoutsInput, PayoutDto>
{
    public const string Name = "payouts";

    public override string PageUrl => "/dashboard/admin/billing/payouts";

    public override string Title => l["Payouts"];

    public override Task<PagedResultDto<PayoutDto>> ReadAsync(GetPayoutsInput input) => payouts.GetListAsync(input);

    protected override IEnumerable<ListColumn<PayoutDto>> Define() =>
    [
        new ListColumn<PayoutDto>("Reference", l["Payouts.Reference"], p => p.Reference).And(l["Payouts.Note"], p => p.Note).Always(),
        new ListColumn<PayoutDto>("Gateway", l["Payouts.Gateway"], p => l[$"Enum:GatewayKind.{(int)p.Gateway}"].Value),
        new ListColumn<PayoutDto>("Amount", l["Amount"], p => p.Amount.Major).And(l["Setting:Currency"], p => p.Amount.Currency).Sorted("amount").Number(),
        new ListColumn<PayoutDto>("PaidOn", l["Payouts.PaidOn"], p => p.PaidOn).Sorted("paidOn"),
        new ListColumn<PayoutDto>("State", l["State"], p => l[p.ReversedAt is null ? "Payouts.Standing" : "Payouts.Reversed"].Value).And(l["Payouts.Reason"], p => p.ReversalReason),
        new ListColumn<PayoutDto>("Created", l["Created"], p => p.CreationTime).Sorted("creationTime").OnDemand(),
    ];
}
