using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.AgencyWallets;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.Wallets;
using Montrose.Billing.Web.Pages.Shared;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.PlatformBilling;

/// <summary>The agency's wallet towards the host, and its movements.</summary>
[Authorize(BillingPermissions.PlatformBilling.View)]
public class IndexModel : ListPageModel<GetWalletHistoryInput, WalletEntryDto>
{
    private readonly IPlatformBillingAppService _billing;

    public IndexModel(PlatformBillingHistoryList list, IPlatformBillingAppService billing) : base(list)
    {
        _billing = billing;
        LocalizationResourceType = typeof(BillingResource);
    }

    public WalletDto Wallet { get; private set; } = new();

    protected override IEnumerable<ListFilter> Filters() =>
        [ListFilter.Text("Filter", L["Statement.Search"], 100), ListFilter.Choice<WalletEntryKind>("Kind", L["History.What"], L["History.Anything"], k => L[$"Enum:WalletEntryKind.{(int)k}"])];

    protected override async Task LoadBesideAsync() => Wallet = await _billing.GetWalletAsync();
}
