using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Gateways;
using Montrose.Billing.Payments;
using Montrose.Billing.Permissions;
using Montrose.Web.Theme.Security;
using Volo.Abp.Uow;

namespace Montrose.Billing.Web.Pages.Dashboard.Client.Payments;

/// <summary>One payment: what became of it, and its receipt. The gateway's page comes back to here.</summary>
[Authorize(BillingPermissions.Wallet.View)]
public class DetailModel(IMyPaymentAppService payments, IGatewayPages pages) : BillingPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The client left the gateway's page without paying.</summary>
    [BindProperty(SupportsGet = true, Name = "cancelled")]
    public bool IsCancelled { get; set; }

    public PaymentDetailDto Payment { get; private set; } = new();

    public bool IsOpen => Payment.Gateway is not null && Payment.State is PaymentState.Created or PaymentState.Pending or PaymentState.ActionRequired or PaymentState.Failed or PaymentState.Cancelled;

    [UnitOfWork(IsDisabled = true)]
    public Task OnGetAsync() => LoadAsync();

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostContinueAsync() =>
        (await payments.ContinueAsync(Id)).RedirectUrl is { } url ? Redirect(url) : RedirectToPage(new { Id });

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostCheckAsync()
    {
        await payments.RefreshAsync(Id);
        return RedirectToPage(new { Id });
    }

    public override async Task LoadAsync()
    {
        foreach (var origin in pages.Origins) HttpContext.AllowFormsTo(origin);
        Payment = await payments.GetAsync(Id);
        // Who comes back from the gateway wants to know; the answer is the gateway's, not the address's.
        if (Request.Query.ContainsKey("back") && Payment.State is not PaymentState.Succeeded) Payment = await payments.RefreshAsync(Id);
    }
}
