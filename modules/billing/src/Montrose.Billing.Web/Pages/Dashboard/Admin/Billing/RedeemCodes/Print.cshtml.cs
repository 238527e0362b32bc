using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.RedeemCodes;
using Montrose.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.RedeemCodes;

/// <summary>Codes on paper, to cut out: each with a QR code that leads to the client's wallet.</summary>
[Authorize(BillingPermissions.RedeemCodes.View)]
public class PrintModel(IRedeemCodeAppService codes) : BillingPageModel
{
    /// <summary>Which codes.</summary>
    [BindProperty(SupportsGet = true), MaxLength(ListConsts.MaxChosen)]
    public List<Guid> Ids { get; set; } = [];

    public IReadOnlyList<CodeSheetItemDto> Codes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (Ids.Count == 0) return RedirectToPage("/Dashboard/Admin/Billing/RedeemCodes/Index");
        Codes = (await codes.GetSheetAsync(new GetCodeSheetInput { Ids = Ids })).Items;
        return Codes.Count == 0 ? NotFound() : Page();
    }
}
