using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Webhooks;
using Volo.Abp.Uow;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Webhooks;

/// <summary>One event as it came, and what became of it.</summary>
[Authorize(BillingPermissions.Webhooks.View)]
public class DetailModel(IWebhookAppService webhooks) : BillingPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public WebhookDetailDto Told { get; private set; } = new();

    public Task OnGetAsync() => LoadAsync();

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostReplayAsync()
    {
        await webhooks.ReplayAsync(Id);
        Toast(L["Webhooks.Replayed"].Value);
        return RedirectToPage(new { Id });
    }

    public override async Task LoadAsync() => Told = await webhooks.GetAsync(Id);
}
