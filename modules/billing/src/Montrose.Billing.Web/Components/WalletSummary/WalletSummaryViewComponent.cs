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
        var showsPlan = await permissions.IsGrantedAsync(BillingPermissions.Subscription.View);
        return View(new WalletSummaryModel(wallet, history.Items, months.Items, showsPlan, showsPlan ? await subscriptions.GetCurrentAsync() : null));
    }
}

/// <param name="Wallet">The client's.</param>
/// <param name="Latest">The newest movements.</param>
/// <param name="Months">The oldest first.</param>
/// <param name="ShowsPlan">The reader may see it.</param>
/// <param name="Plan">Null where there is none.</param>
public sealed record WalletSummaryModel(WalletDto Wallet, IReadOnlyList<WalletEntryDto> Latest, IReadOnlyList<WalletMonthDto> Months, bool ShowsPlan, SubscriptionDto? Plan);
