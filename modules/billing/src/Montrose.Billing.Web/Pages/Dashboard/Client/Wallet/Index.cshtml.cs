using Montrose.Monetary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Montrose.Billing.AutoRecharges;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Wallets;
using Montrose.Billing.Web.Pages.Shared;
using Montrose.Web.Theme.Lists;
using Montrose.Web.Theme.Reading;
using Volo.Abp.Authorization.Permissions;

namespace Montrose.Billing.Web.Pages.Dashboard.Client.Wallet;

/// <summary>The client's wallet. Redeeming a code answers with this page's own part where a script asked for it.</summary>
[Authorize(BillingPermissions.Wallet.View)]
public class IndexModel : ListPageModel<GetWalletHistoryInput, WalletEntryDto>
{
    private readonly IWalletAppService _wallets;
    private readonly IAutoRechargeAppService _recharge;
    private readonly IPermissionChecker _permissions;
    private bool _isCheck;

    public IndexModel(WalletHistoryList list, IWalletAppService wallets, IAutoRechargeAppService recharge, IPermissionChecker permissions) : base(list)
    {
        (_wallets, _recharge, _permissions) = (wallets, recharge, permissions);
        LocalizationResourceType = typeof(BillingResource);
    }

    public RedeemInput Input { get; set; } = new();

    /// <summary>A code that a link brings along, such as that of a printed sheet.</summary>
    [BindProperty(SupportsGet = true, Name = "code")]
    public string? LinkedCode { get; set; }

    /// <summary>What the code would do; null as long as nobody has asked, or the code can't be redeemed.</summary>
    public CodePreviewDto? Preview { get; private set; }

    /// <summary>How the wallet is recharged; null for those who may not know.</summary>
    public AutoRechargeDto? Recharge { get; private set; }

    public WalletDto Wallet { get; private set; } = new();

    public bool CanRedeem { get; private set; }

    /// <summary>What the code that was just redeemed brought.</summary>
    public RedeemResultDto? Redeemed { get; private set; }

    /// <summary>What is said of it.</summary>
    public string Said(RedeemResultDto redeemed) => redeemed switch
    {
        { Granted: { } granted, Credited.MinorUnits: 0 } => L["Wallet.Granted", granted],
        { Granted: { } granted } => L["Wallet.CreditedAndGranted", MoneyText.Format(redeemed.Credited), granted],
        _ => L["Wallet.Credited", MoneyText.Format(redeemed.Credited)],
    };

    public override async Task<IActionResult> OnGetAsync()
    {
        if (LinkedCode is { } code && CodeFormat.IsWellFormed(code)) Input.Code = code.Trim();
        return await base.OnGetAsync();
    }

    /// <summary>Says what a code would do, or why not, as soon as it is typed: what is no code at all is not even asked about.</summary>
    public async Task<IActionResult> OnPostCheckAsync([FromForm(Name = "Input.Code")] string? text)
    {
        _isCheck = true;
        Input.Code = text ?? "";
        if (text is not null && !CodeFormat.MayBecome(text)) ModelState.AddModelError("Input.Code", L["Wallet.CodeFormat", RedeemCodeConsts.MinCodeLength, RedeemCodeConsts.MaxCodeLength].Value);
        else if (CodeFormat.IsWellFormed(text)) Preview = await _wallets.PreviewAsync(new PreviewCodeInput { Code = text! });
        if (!ModelState.IsValid) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        if (IsPartAsked) return Partial("_CodeFeedback", this);
        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostRedeemAsync(RedeemInput input)
    {
        input.RequestKey = KeyFor(input);
        var result = await _wallets.RedeemAsync(input);
        if (!IsPartAsked)
        {
            Toast(Said(result));
            return RedirectToPage();
        }
        Redeemed = result;
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
        if (await _permissions.IsGrantedAsync(BillingPermissions.Wallet.AutoRecharge)) Recharge = await _recharge.GetAsync();
    }

    [NonHandler]
    public override IActionResult OnRefused() => IsPartAsked ? Partial(_isCheck ? "_CodeFeedback" : "_Wallet", this) : Page();

    public override string? FieldOf(string errorCode) => errorCode.StartsWith("Billing:RedeemCode.", StringComparison.Ordinal) ? "Input.Code" : null;

    /// <summary>A form that the back button brings again has its old key; with another code it is another redemption all the same.</summary>
    private static string? KeyFor(RedeemInput input) =>
        input.RequestKey is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{input.RequestKey}\n{input.Code}")));

    private bool IsPartAsked => Request.Headers.ContainsKey("HX-Request");
}
