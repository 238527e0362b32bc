using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.Wallets;
using Montrose.Billing.Web.Pages.Shared;
using Montrose.Monetary;
using Montrose.Web.Theme.Lists;
using Montrose.Web.Theme.Reading;
using Volo.Abp.Authorization.Permissions;

namespace Montrose.Billing.Web.Pages.Dashboard.Client.Wallet;

/// <summary>The client's wallet. Redeeming a code answers with this page's own part where a script asked for it.</summary>
[Authorize(BillingPermissions.Wallet.View)]
public class IndexModel : ListPageModel<GetWalletHistoryInput, WalletEntryDto>
{
    private readonly IWalletAppService _wallets;
    private readonly IPermissionChecker _permissions;

    public IndexModel(WalletHistoryList list, IWalletAppService wallets, IPermissionChecker permissions) : base(list)
    {
        (_wallets, _permissions) = (wallets, permissions);
        LocalizationResourceType = typeof(BillingResource);
    }

    public RedeemInput Input { get; set; } = new();

    public WalletDto Wallet { get; private set; } = new();

    public bool CanRedeem { get; private set; }

    /// <summary>What the code that was just redeemed brought.</summary>
    public Money? Credited { get; private set; }

    public async Task<IActionResult> OnPostRedeemAsync(RedeemInput input)
    {
        input.RequestKey = KeyFor(input);
        var result = await _wallets.RedeemAsync(input);
        if (!IsPartAsked)
        {
            Toast(L["Wallet.Credited", MoneyText.Format(result.Credited)].Value);
            return RedirectToPage();
        }
        Credited = result.Credited;
        ModelState.Clear();
        Query = new GetWalletHistoryInput();
        await LoadAsync();
        return Partial("_Wallet", this);
    }

    protected override IEnumerable<ListFilter> Filters() =>
        [ListFilter.Text("Filter", L["Statement.Search"], 100), ListFilter.Choice<WalletEntryKind>("Kind", L["History.What"], L["History.Anything"], k => L[$"Enum:WalletEntryKind.{(int)k}"])];

    protected override async Task LoadBesideAsync()
    {
        Wallet = await _wallets.GetMineAsync();
        CanRedeem = await _permissions.IsGrantedAsync(BillingPermissions.Wallet.Redeem);
    }

    [NonHandler]
    public override IActionResult OnRefused() => IsPartAsked ? Partial("_Wallet", this) : Page();

    public override string? FieldOf(string errorCode) => errorCode.StartsWith("Billing:RedeemCode.", StringComparison.Ordinal) ? "Input.Code" : null;

    /// <summary>A form that the back button brings again has its old key; with another code it is another redemption all the same.</summary>
    private static string? KeyFor(RedeemInput input) =>
        input.RequestKey is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{input.RequestKey}\n{input.Code}")));

    private bool IsPartAsked => Request.Headers.ContainsKey("HX-Request");
}
