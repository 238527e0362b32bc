using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.Payments;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Payments;

/// <summary>What the agency's clients have paid.</summary>
public class PaymentList(IPaymentAppService payments, IStringLocalizer<BillingResource> l) : ListSource<GetPaymentsInput, PaymentDto>
{
    public const string Name = "payments";

    public override string PageUrl => "/dashboard/admin/billing/payments";

    public override string Title => l["Payments"];

    public override Task<PagedResultDto<PaymentDto>> ReadAsync(GetPaymentsInput input) => payments.GetListAsync(input);

    protected override IEnumerable<ListColumn<PaymentDto>> Define() =>
    [
        new ListColumn<PaymentDto>("Client", l["Client"], p => p.ClientName).And(l["Payment.For"], p => p.Description).Always(),
        new ListColumn<PaymentDto>("Amount", l["Amount"], p => p.Amount.Major).And(l["Setting:Currency"], p => p.Amount.Currency).Sorted("amount").Number(),
        new ListColumn<PaymentDto>("Refunded", l["Payment.Refunded"], p => p.Refunded.Major).Number().OnDemand(),
        new ListColumn<PaymentDto>("Purpose", l["Payments.Purpose"], p => l[$"Enum:PaymentPurpose.{(int)p.Purpose}"].Value).OnDemand(),
        new ListColumn<PaymentDto>("With", l["Payments.With"], p => p.Gateway is { } g ? l[$"Enum:GatewayKind.{(int)g}"].Value : l["Payments.Wallet"].Value),
        new ListColumn<PaymentDto>("State", l["State"], p => l[$"Enum:PaymentState.{(int)p.State}"].Value),
        new ListColumn<PaymentDto>("Created", l["When"], p => p.CreationTime).Sorted("creationTime"),
    ];
}
