using Microsoft.Extensions.Localization;
using Montrose.Billing.Invoices;
using Montrose.Billing.Localization;
using Montrose.Billing.Web.Invoices;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Invoices;

/// <summary>The invoices and credit notes of the agency's clients.</summary>
public class InvoiceList(IInvoiceAppService invoices, IStringLocalizer<BillingResource> l) : ListSource<GetInvoicesInput, InvoiceDto>
{
    public const string Name = "invoices";

    public override string PageUrl => "/dashboard/admin/billing/invoices";

    public override string Title => l["Invoices"];

    public override Task<PagedResultDto<InvoiceDto>> ReadAsync(GetInvoicesInput input) => invoices.GetListAsync(input);

    protected override IEnumerable<ListColumn<InvoiceDto>> Define() =>
    [
        new ListColumn<InvoiceDto>("Number", l["Invoice.Number"], i => i.Number).And(l["Invoices.Kind"], i => l[$"Enum:InvoiceKind.{(int)i.Kind}"].Value).Sorted("number").Always(),
        new ListColumn<InvoiceDto>("Client", l["Client"], i => i.ClientName),
        new ListColumn<InvoiceDto>("State", l["State"], i => l[InvoiceTones.TextOf(i)].Value),
        new ListColumn<InvoiceDto>("IssuedOn", l["Invoice.IssuedOn"], i => i.IssuedOn).Sorted("issuedOn"),
        new ListColumn<InvoiceDto>("DueOn", l["Invoice.DueOn"], i => i.DueOn).Sorted("dueOn"),
        new ListColumn<InvoiceDto>("Total", l["Invoice.Total"], i => i.Total.Major).And(l["Setting:Currency"], i => i.Total.Currency).Sorted("total").Number(),
        new ListColumn<InvoiceDto>("Due", l["Invoice.Due"], i => i.Due.Major).Number(),
        new ListColumn<InvoiceDto>("Credited", l["Invoice.Credited"], i => i.Credited.Major).Number().OnDemand(),
        new ListColumn<InvoiceDto>("Created", l["Created"], i => i.CreationTime).Sorted("creationTime").OnDemand(),
    ];
}
