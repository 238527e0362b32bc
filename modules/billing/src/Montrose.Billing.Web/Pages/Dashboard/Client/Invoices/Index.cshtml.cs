using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Invoices;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Client.Invoices;

/// <summary>What the client was invoiced.</summary>
[Authorize(BillingPermissions.MyInvoices.View)]
public class IndexModel : ListPageModel<GetMyInvoicesInput, InvoiceDto>
{
    public IndexModel(MyInvoiceList list) : base(list) => LocalizationResourceType = typeof(BillingResource);

    protected override IEnumerable<ListFilter> Filters() =>
        [ListFilter.Choice("State", L["State"], L["State.Any"], Enum.GetValues<InvoiceStateFilter>().Where(s => s is not InvoiceStateFilter.Draft).Select(s => new ListOption(s.ToString(), L[$"Enum:InvoiceStateFilter.{(int)s}"])))];
}
