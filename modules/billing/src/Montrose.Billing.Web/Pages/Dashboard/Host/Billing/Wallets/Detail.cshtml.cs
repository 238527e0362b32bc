using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.AgencyWallets;
using Montrose.Billing.Localization;
using Montrose.Billing.Payments;
using Montrose.Billing.Permissions;
using Montrose.Billing.Wallets;
using Montrose.Billing.Web.Amounts;
using Montrose.Billing.Web.Pages.Shared;
using Montrose.Monetary;
using Montrose.Web.Theme.Lists;
using Montrose.Web.Theme.Reading;

namespace Montrose.Billing.Web.Pages.Dashboard.Host.Billing.Wallets;

/// <summary>One agency's wallet towards the host, its movements, and credit for it.</summary>
[Authorize(BillingPermissions.AgencyWallets.View)]
public class DetailModel : ListPageModel<ClientWalletHistoryInput, WalletEntryDto>
{
    private readonly IAgencyWalletAppService _wallets;

    public DetailModel(AgencyWalletHistoryList list, IAgencyWalletAppService wallets) : base(list)
    {
        _wallets = wallets;
        LocalizationResourceType = typeof(BillingResource);
    }

    [BindProperty(SupportsGet = true)]
    public Guid AgencyId { get; set; }

    public CreditForm Input { get; set; } = new();

    public WalletDto Wallet { get; private set; } = new();

    protected override Guid? Of => AgencyId;

    public async Task<IActionResult> OnPostCreditAsync(CreditForm input)
    {
        Input = input;
        await LoadAsync();
        var currency = Wallet.Balance.Currency;
        if (AmountText.ToMinorUnits(input.Amount, currency) is not { } typed || typed is < 1 or > PaymentConsts.MaxAmount)
        {
            ModelState.AddModelError("Input.Amount", L["TopUp.AmountHelp", MoneyText.Format(new Money(1, currency)), MoneyText.Format(new Money(PaymentConsts.MaxAmount, currency))].Value);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        await _wallets.CreditAsync(AgencyId, new CreditAgencyInput { AmountMinorUnits = typed, Reason = input.Reason ?? "", RequestKey = input.RequestKey });
        Toast(L["AgencyWallets.Credited", MoneyText.Format(new Money(typed, currency))].Value);
        return RedirectToPage(new { AgencyId });
    }

    protected override IEnumerable<ListFilter> Filters() =>
        [ListFilter.Text("Filter", L["Statement.Search"], 100), ListFilter.Choice<WalletEntryKind>("Kind", L["History.What"], L["History.Anything"], k => L[$"Enum:WalletEntryKind.{(int)k}"])];

    protected override async Task LoadBesideAsync() => Wallet = await _wallets.GetAsync(AgencyId);
}

/// <summary>What the host types to give an agency credit.</summary>
public class CreditForm
{
    [Required, StringLength(20)]
    public string? Amount { get; set; }

    [Required, StringLength(PaymentConsts.MaxReasonLength)]
    public string? Reason { get; set; }

    /// <summary>Made with the form, so that pressing twice is one credit.</summary>
    [Required, StringLength(PaymentConsts.MaxRequestKeyLength)]
    public string RequestKey { get; set; } = Guid.NewGuid().ToString("N");
}
