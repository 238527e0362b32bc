using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.RedeemCodes;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.RedeemCodes;

/// <summary>One code: its terms and who used it.</summary>
[Authorize(BillingPermissions.RedeemCodes.View)]
public class DetailModel : ListPageModel<CodeUsageInput, RedemptionDto>
{
    private readonly IRedeemCodeAppService _codes;

    public DetailModel(CodeUsageList list, IRedeemCodeAppService codes) : base(list)
    {
        _codes = codes;
        LocalizationResourceType = typeof(BillingResource);
    }

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public RedeemCodeDto Code { get; private set; } = new();

    protected override Guid? Of => Id;

    public async Task<IActionResult> OnPostActivateAsync()
    {
        var code = await _codes.ActivateAsync(Id);
        Toast(L["Codes.Activated", code.Code].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostDeactivateAsync()
    {
        var code = await _codes.DeactivateAsync(Id);
        Toast(L["Codes.Deactivated", code.Code].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostDeleteAsync()
    {
        await _codes.DeleteAsync(Id);
        Toast(L["Codes.Deleted"].Value);
        return RedirectToPage("/Dashboard/Admin/Billing/RedeemCodes/Index", new { id = (string?)null });
    }

    protected override IEnumerable<ListFilter> Filters() => [ListFilter.Text("Filter", L["Wallets.Search"], 128)];

    public CodeStatisticsDto Statistics { get; private set; } = new();

    protected override async Task LoadBesideAsync()
    {
        Code = await _codes.GetAsync(Id);
        Statistics = await _codes.GetStatisticsAsync(new GetCodeStatisticsInput { CodeId = Id });
    }
}
