using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Invoices;
using Montrose.Billing.Permissions;
using Montrose.Billing.Settings;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Invoices;

/// <summary>One invoice or credit note: what it says, and what can be done with it.</summary>
[Authorize(BillingPermissions.Invoices.View)]
public class DetailModel(IInvoiceAppService invoices) : BillingPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public InvoiceDetailDto Invoice { get; private set; } = new();

    /// <summary>The agency has said who it is.</summary>
    public bool HasSeller { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostFinaliseAsync()
    {
        var invoice = await invoices.FinaliseAsync(Id);
        Toast(L["Invoice.Finalised", invoice.Number!].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostSendAsync()
    {
        var invoice = await invoices.SendAsync(Id);
        Toast(L["Invoice.SentToast", invoice.Buyer.Email ?? ""].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostVoidAsync()
    {
        var invoice = await invoices.VoidAsync(Id);
        Toast(L["Invoice.Voided", invoice.Number!].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostDeleteAsync()
    {
        await invoices.DeleteAsync(Id);
        Toast(L["Invoice.Deleted"].Value);
        return RedirectToPage("/Dashboard/Admin/Billing/Invoices/Index", new { id = (string?)null });
    }

    public override async Task LoadAsync()
    {
        Invoice = await invoices.GetAsync(Id);
        HasSeller = await SettingProvider.GetOrNullAsync(BillingSettings.SellerName) is { Length: > 0 } && await SettingProvider.GetOrNullAsync(BillingSettings.SellerCountry) is { Length: > 0 };
    }
}
