using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.Wallets;
using Montrose.Billing.Web.Pages.Shared;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Wallets;

/// <summary>One client's wallet and its movements.</summary>
[Authorize(BillingPermissions.Wallets.View)]
public class DetailModel : ListPageModel<ClientWalletHistoryInput, WalletEntryDto>
{
    private readonly IWalletAppService _wallets;

    public DetailModel(ClientWalletHistoryList list, IWalletAppService wallets) : base(list)
    {
        _wallets = wallets;
        LocalizationResourceType = typeof(BillingResource);
    }

    [BindProperty(SupportsGet = true)]
    public Guid ClientId { get; set; }

    public WalletDto Wallet { get; private set; } = new();

    protected override Guid? Of => ClientId;

    protected override IEnumerable<ListFilter> Filters() =>
        [ListFilter.Text("Filter", L["Statement.Search"], 100), ListFilter.Choice<WalletEntryKind>("Kind", L["History.What"], L["History.Anything"], k => L[$"Enum:WalletEntryKind.{(int)k}"])];

    protected override async Task LoadBesideAsync() => Wallet = await _wallets.GetAsync(ClientId);
}
