using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.Wallets;
using Montrose.Billing.Web.Pages.Shared;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Host.Billing.Wallets;

/// <summary>The agencies' wallets towards the host.</summary>
[Authorize(BillingPermissions.AgencyWallets.View)]
public class IndexModel : ListPageModel<GetWalletsInput, WalletDto>
{
    public IndexModel(AgencyWalletList list) : base(list) => LocalizationResourceType = typeof(BillingResource);

    protected override IEnumerable<ListFilter> Filters() => [ListFilter.Text("Filter", L["AgencyWallets.Search"], 128)];
}
