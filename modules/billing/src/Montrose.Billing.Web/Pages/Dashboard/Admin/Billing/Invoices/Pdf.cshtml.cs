using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Invoices;
using Montrose.Billing.Permissions;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Invoices;

/// <summary>An invoice's document; of a draft a preview.</summary>
[Authorize(BillingPermissions.Invoices.View)]
public class PdfModel(IInvoiceAppService invoices) : BillingPageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var file = await invoices.GetPdfAsync(id);
        return File(file.GetStream(), file.ContentType, file.FileName);
    }
}
