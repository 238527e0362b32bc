using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Gateways;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Permissions;
using Montrose.Web.Theme.Security;
using Volo.Abp.Uow;

namespace Montrose.Billing.Web.Pages.Dashboard.Client.PaymentMethods;

/// <summary>The client's saved cards and accounts. The gateway's page comes back to here.</summary>
[Authorize(BillingPermissions.Wallet.PaymentMethods)]
public class IndexModel(IPaymentMethodAppService methods, IGatewayPages pages) : BillingPageModel
{
    /// <summary>The setup that the client comes back from.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Saved { get; set; }

    public PaymentMethodsDto Methods { get; private set; } = new();

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnGetAsync()
    {
        if (Saved is not { } setup)
        {
            await LoadAsync();
            return Page();
        }
        var before = (await methods.GetAsync()).Items.Count;
        if ((await methods.CompleteAsync(setup)).Items.Count > before) Toast(L["Methods.Saved"].Value);
        return RedirectToPage(new { saved = (string?)null });
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostStartAsync(GatewayKind gateway) => Redirect((await methods.StartAsync(new StartMethodSetupInput { Gateway = gateway })).RedirectUrl);

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostDefaultAsync(Guid id)
    {
        await methods.MakeDefaultAsync(id);
        return RedirectToPage();
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostRemoveAsync(Guid id)
    {
        await methods.DeleteAsync(id);
        Toast(L["Methods.Removed"].Value);
        return RedirectToPage();
    }

    public override async Task LoadAsync()
    {
        foreach (var origin in pages.Origins) HttpContext.AllowFormsTo(origin);
        Methods = await methods.GetAsync();
    }
}
