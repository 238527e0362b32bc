using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Invoices;
using Montrose.Billing.Permissions;
using Montrose.Integration;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Invoices;

/// <summary>Writes a draft anew.</summary>
[Authorize(BillingPermissions.Invoices.Edit)]
public class EditModel(IInvoiceAppService invoices, IClientIntegrationService clients) : InvoiceFormModel(clients)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var draft = await invoices.GetAsync(Id);
        if (draft.State is not InvoiceState.Draft) return RedirectToPage("/Dashboard/Admin/Billing/Invoices/Detail", new { Id });
        Input = InvoiceForm.Of(draft);
        await LoadAsync();
        Begin();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(InvoiceForm input)
    {
        Input = input;
        await LoadAsync();
        if (Read(input) is not { } draft) return Refused();
        await invoices.UpdateAsync(Id, draft);
        Toast(L["Invoice.Saved"].Value);
        return RedirectToPage("/Dashboard/Admin/Billing/Invoices/Detail", new { Id });
    }

    /// <summary>A draft that is not there, or not visible, answers like one that does not exist, whatever is posted to it.</summary>
    public override async Task LoadAsync()
    {
        await invoices.GetAsync(Id);
        await base.LoadAsync();
    }
}
