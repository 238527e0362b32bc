using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Invoices;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Client.Invoices;

/// <summary>What the client was invoiced.</summary>
[Authorize(BillingPermissions.MyInvoices.View)]
public class IndexModel : ListPageModel<GetMyInvoicesInput, InvoiceDto>
{
    private readonly IMyBillingAppService _billing;

    public IndexModel(MyInvoiceList list, IMyBillingAppService billing) : base(list)
    {
        _billing = billing;
        LocalizationResourceType = typeof(BillingResource);
    }

    /// <summary>True where an invoice would lack a part of its address that this person can add.</summary>
    public bool LacksAddress { get; private set; }

    protected override async Task LoadBesideAsync() =>
        LacksAddress = await AuthorizationService.IsGrantedAsync(MontrosePermissions.MyBilling.Update) && !(await _billing.GetAsync()).IsComplete;

    protected override IEnumerable<ListFilter> Filters() =>
        [ListFilter.Choice("State", L["State"], L["State.Any"], Enum.GetValues<InvoiceStateFilter>().Where(s => s is not InvoiceStateFilter.Draft).Select(s => new ListOption(s.ToString(), L[$"Enum:InvoiceStateFilter.{(int)s}"])))];
}
