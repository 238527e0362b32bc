using Microsoft.Extensions.Localization;
using Montrose.Billing.Invoices;
using Montrose.Billing.Localization;
using Montrose.Billing.Web.Invoices;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Client.Invoices;

/// <summary>The client's own invoices.</summary>
public class MyInvoiceList(IMyInvoiceAppService invoices, IStringLocalizer<BillingResource> l) : ListSource<GetMyInvoicesInput, InvoiceDto>
{
    public const string Name = "my-invoices";

    public override string PageUrl => "/dashboard/client/invoices";

    public override string Title => l["Invoices"];

    public override Task<PagedResultDto<InvoiceDto>> ReadAsync(GetMyInvoicesInput input) => invoices.GetListAsync(input);

    protected override IEnumerable<ListColumn<InvoiceDto>> Define() =>
    [
        new ListColumn<InvoiceDto>("Number", l["Invoice.Number"], i => i.Number).And(l["Invoices.Kind"], i => l[$"Enum:InvoiceKind.{(int)i.Kind}"].Value).Always(),
        new ListColumn<InvoiceDto>("State", l["State"], i => l[InvoiceTones.TextOf(i)].Value),
        new ListColumn<InvoiceDto>("IssuedOn", l["Invoice.IssuedOn"], i => i.IssuedOn),
        new ListColumn<InvoiceDto>("DueOn", l["Invoice.DueOn"], i => i.DueOn),
        new ListColumn<InvoiceDto>("Total", l["Invoice.Total"], i => i.Total.Major).And(l["Setting:Currency"], i => i.Total.Currency).Number(),
        new ListColumn<InvoiceDto>("Due", l["Invoice.Due"], i => i.Due.Major).Number(),
    ];
}
