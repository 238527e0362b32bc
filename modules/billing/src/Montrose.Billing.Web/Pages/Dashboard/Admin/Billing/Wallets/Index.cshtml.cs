using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.Wallets;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Wallets;

/// <summary>The wallets of the clients that the person sees.</summary>
[Authorize(BillingPermissions.Wallets.View)]
public class IndexModel : ListPageModel<GetWalletsInput, WalletDto>
{
    public IndexModel(WalletList list) : base(list) => LocalizationResourceType = typeof(BillingResource);

    protected override IEnumerable<ListFilter> Filters() => [ListFilter.Text("Filter", L["Wallets.Search"], 128)];
}
