using Montrose.Monetary;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Integration;
using Montrose.Billing.Invoices;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Payments;
using Montrose.Billing.Permissions;
using Montrose.Billing.Wallets;
using Montrose.Billing.Web.Payments;
using Montrose.Web.Theme.Reading;
using Volo.Abp.Authorization.Permissions;

namespace Montrose.Billing.Web.Pages.Dashboard.Client.Invoices;

/// <summary>One of the client's invoices, and how it can be paid.</summary>
[Authorize(BillingPermissions.MyInvoices.View)]
public class DetailModel(IMyInvoiceAppService invoices, IWalletAppService wallets, IPaymentMethodAppService methods, IPermissionChecker permissions) : BillingPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public InvoiceDetailDto Invoice { get; private set; } = new();

    public bool MayPay { get; private set; }

    public IReadOnlyList<PayWay> Ways { get; private set; } = [];

    /// <summary>The way that was chosen; null where none was yet.</summary>
    public string? Way { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostPayAsync(string? way)
    {
        Way = way;
        if (way is not (nameof(PaymentChoice.Wallet) or nameof(PaymentChoice.Checkout)) && !Guid.TryParse(way, out _))
        {
            await LoadAsync();
            ModelState.AddModelError("", L["Invoice.ChooseWay"].Value);
            return Refused();
        }
        var input = Guid.TryParse(way, out var method) ? new PayInvoiceInput { Choice = PaymentChoice.SavedMethod, PaymentMethodId = method }
            : new PayInvoiceInput { Choice = way == nameof(PaymentChoice.Checkout) ? PaymentChoice.Checkout : PaymentChoice.Wallet };
        var begun = await invoices.PayAsync(Id, input);
        if (begun.PayPath is { } path) return LocalRedirect(path);
        Toast(L["Invoice.PaidToast", (await invoices.GetAsync(Id)).Number!].Value);
        return RedirectToPage(new { Id });
    }

    public override async Task LoadAsync()
    {
        Invoice = await invoices.GetAsync(Id);
        MayPay = await permissions.IsGrantedAsync(BillingPermissions.MyInvoices.Pay);
        if (Invoice.State is InvoiceState.Open && MayPay) Ways = await WaysAsync();
    }

    public override void Restore(IDictionary<string, object?> arguments) => Way = arguments.TryGetValue("way", out var chosen) ? chosen as string : null;

    private async Task<IReadOnlyList<PayWay>> WaysAsync()
    {
        var ways = new List<PayWay>();
        var wallet = await permissions.IsGrantedAsync(BillingPermissions.Wallet.View) ? (await wallets.GetMineAsync()).Balance : (Monetary.Money?)null;
        if (await permissions.IsGrantedAsync(BillingPermissions.Wallet.PaymentMethods))
            ways.AddRange((await methods.GetAsync()).Items.Where(m => !m.IsExpired).Select(m => new PayWay(m.Id.ToString(), MethodName.Of(m, L))));
        ways.Add(new PayWay(nameof(PaymentChoice.Checkout), L["Invoice.PayCheckout"].Value));
        // What pays it at once comes first.
        if (wallet is { } balance) ways.Insert(balance.Currency == Invoice.Due.Currency && balance.MinorUnits >= Invoice.Due.MinorUnits ? 0 : ways.Count, new PayWay(nameof(PaymentChoice.Wallet), L["Invoice.PayWallet", MoneyText.Format(balance)].Value));
        return ways;
    }
}

/// <summary>A way to pay: the wallet, the gateway's page, or a saved method by its id.</summary>
public sealed record PayWay(string Value, string Text);
