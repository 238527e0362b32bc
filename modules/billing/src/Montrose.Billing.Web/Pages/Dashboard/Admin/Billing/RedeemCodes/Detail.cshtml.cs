using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.RedeemCodes;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.RedeemCodes;

/// <summary>One code: its terms and who used it.</summary>
[Authorize(BillingPermissions.RedeemCodes.View)]
public class DetailModel(IRedeemCodeAppService codes) : BillingPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "")]
    public PagedResultRequestDto Query { get; set; } = new();

    public RedeemCodeDto Code { get; private set; } = new();

    public PagedResultDto<RedemptionDto> Usage { get; private set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostActivateAsync()
    {
        var code = await codes.ActivateAsync(Id);
        Toast(L["Codes.Activated", code.Code].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostDeactivateAsync()
    {
        var code = await codes.DeactivateAsync(Id);
        Toast(L["Codes.Deactivated", code.Code].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostDeleteAsync()
    {
        await codes.DeleteAsync(Id);
        Toast(L["Codes.Deleted"].Value);
        return RedirectToPage("/Dashboard/Admin/Billing/RedeemCodes/Index", new { id = (string?)null });
    }

    public override async Task LoadAsync()
    {
        Code = await codes.GetAsync(Id);
        Usage = await codes.GetUsageAsync(Id, Query);
    }
}
