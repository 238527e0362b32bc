using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Invoices;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Integration;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Invoices;

/// <summary>What the agency's clients were invoiced, with sums over it.</summary>
[Authorize(BillingPermissions.Invoices.View)]
public class IndexModel : ListPageModel<GetInvoicesInput, InvoiceDto>
{
    private readonly IInvoiceAppService _invoices;
    private readonly IClientIntegrationService _clients;

    public IndexModel(InvoiceList list, IInvoiceAppService invoices, IClientIntegrationService clients) : base(list)
    {
        (_invoices, _clients) = (invoices, clients);
        LocalizationResourceType = typeof(BillingResource);
    }

    public InvoiceTotalsDto Totals { get; private set; } = new();

    /// <summary>The client that a link asks for.</summary>
    public string? ClientName { get; private set; }

    protected override IEnumerable<ListFilter> Filters()
    {
        yield return ListFilter.Text("Filter", L["Invoices.Search"], InvoiceConsts.MaxFilterLength);
        yield return ListFilter.Choice<InvoiceStateFilter>("State", L["State"], L["State.Any"], s => L[$"Enum:InvoiceStateFilter.{(int)s}"]);
        yield return ListFilter.Choice<InvoiceKind>("Kind", L["Invoices.Kind"], L["Invoices.AnyKind"], k => L[$"Enum:InvoiceKind.{(int)k}"]);
        yield return ListFilter.Choice<InvoicePeriod>("Period", L["Invoices.Period"], L["Invoices.AnyPeriod"], p => L[$"Enum:InvoicePeriod.{(int)p}"]);
        if (ClientName is not null) yield return ListFilter.Kept("ClientId", L["Invoices.OfClient", ClientName]);
    }

    protected override async Task LoadBesideAsync()
    {
        Totals = await _invoices.GetTotalsAsync(Query);
        if (Query.ClientId is { } id) ClientName = (await _clients.GetNamesAsync([id])).GetValueOrDefault(id);
    }
}
