using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Wallets;
using Volo.Abp.Authorization.Permissions;

namespace Montrose.Billing.Web.Components.WalletSummary;

/// <summary>The balance on a client's overview, with the last movements.</summary>
public class WalletSummaryViewComponent(IWalletAppService wallets, IPermissionChecker permissions) : ViewComponent
{
    private const int Shown = 3;

    public async Task<IViewComponentResult> InvokeAsync()
    {
        if (!await permissions.IsGrantedAsync(BillingPermissions.Wallet.View)) return Content("");
        var wallet = await wallets.GetMineAsync();
        var history = await wallets.GetHistoryAsync(new GetWalletHistoryInput { MaxResultCount = Shown });
        return View(new WalletSummaryModel(wallet, history.Items));
    }
}

public sealed record WalletSummaryModel(WalletDto Wallet, IReadOnlyList<WalletEntryDto> Latest);
