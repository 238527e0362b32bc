using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Invoices;
using Montrose.Billing.Permissions;

namespace Montrose.Billing.Web.Pages.Dashboard.Client.Invoices;

/// <summary>The document of one of the client's invoices.</summary>
[Authorize(BillingPermissions.MyInvoices.View)]
public class PdfModel(IMyInvoiceAppService invoices) : BillingPageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var file = await invoices.GetPdfAsync(id);
        return File(file.GetStream(), file.ContentType, file.FileName);
    }
}
