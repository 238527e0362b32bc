using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Invoices;
using Montrose.Billing.Permissions;
using Montrose.Integration;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Invoices;

/// <summary>Writes a new draft.</summary>
[Authorize(BillingPermissions.Invoices.Edit)]
public class CreateModel(IInvoiceAppService invoices, IClientIntegrationService clients) : InvoiceFormModel(clients)
{
    public async Task OnGetAsync(Guid? clientId)
    {
        Input.ClientId = clientId;
        await LoadAsync();
        Begin();
    }

    public async Task<IActionResult> OnPostAsync(InvoiceForm input)
    {
        Input = input;
        await LoadAsync();
        if (Read(input) is not { } draft) return Refused();
        var saved = await invoices.CreateAsync(draft);
        Toast(L["Invoice.Saved"].Value);
        return RedirectToPage("/Dashboard/Admin/Billing/Invoices/Detail", new { id = saved.Id });
    }
}
