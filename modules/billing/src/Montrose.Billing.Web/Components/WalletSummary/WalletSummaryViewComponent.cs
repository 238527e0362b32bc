using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Wallets;
using Volo.Abp.Authorization.Permissions;

namespace Montrose.Billing.Web.Components.WalletSummary;

/// <summary>The balance and the plan on a client's overview, with the last movements and the last months.</summary>
public class WalletSummaryViewComponent(IWalletAppService wallets, IMySubscriptionAppService subscriptions, IPermissionChecker permissions) : ViewComponent
{
    private const int Shown = 3;

    public async Task<IViewComponentResult> InvokeAsync()
    {
        if (!await permissions.IsGrantedAsync(BillingPermissions.Wallet.View)) return Content("");
        var wallet = await wallets.GetMineAsync();
        var history = await wallets.GetHistoryAsync(new GetWalletHistoryInput { MaxResultCount = Shown });
        var months = await wallets.GetMonthsAsync();
        var plans = await permissions.IsGrantedAsync(BillingPermissions.Subscription.View) ? await subscriptions.GetAsync() : null;
        return View(new WalletSummaryModel(wallet, history.Items, months.Items, plans));
    }
}

/// <param name="Wallet">The client's.</param>
/// <param name="Latest">The newest movements.</param>
/// <param name="Months">The oldest first.</param>
/// <param name="Plans">Null where the reader may not see them.</param>
public sealed record WalletSummaryModel(WalletDto Wallet, IReadOnlyList<WalletEntryDto> Latest, IReadOnlyList<WalletMonthDto> Months, MyPlansDto? Plans);
