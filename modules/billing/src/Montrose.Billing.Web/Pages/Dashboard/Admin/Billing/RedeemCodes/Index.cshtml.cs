using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.RedeemCodes;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.RedeemCodes;

/// <summary>The agency's redeem codes.</summary>
[Authorize(BillingPermissions.RedeemCodes.View)]
public class IndexModel : ListPageModel<GetRedeemCodesInput, RedeemCodeDto>
{
    private readonly IRedeemCodeAppService _codes;

    public IndexModel(RedeemCodeList list, IRedeemCodeAppService codes) : base(list)
    {
        LocalizationResourceType = typeof(BillingResource);
        _codes = codes;
    }

    public async Task<IActionResult> OnPostActivateAsync(Guid id)
    {
        var code = await _codes.ActivateAsync(id);
        Toast(L["Codes.Activated", code.Code].Value);
        return Back();
    }

    public async Task<IActionResult> OnPostDeactivateAsync(Guid id)
    {
        var code = await _codes.DeactivateAsync(id);
        Toast(L["Codes.Deactivated", code.Code].Value);
        return Back();
    }

    public async Task<IActionResult> OnPostActivateManyAsync(List<Guid> ids)
    {
        foreach (var id in Chosen(ids)) await _codes.ActivateAsync(id);
        Toast(L["Codes.ActivatedMany", ids.Count].Value);
        return Back();
    }

    public async Task<IActionResult> OnPostDeactivateManyAsync(List<Guid> ids)
    {
        foreach (var id in Chosen(ids)) await _codes.DeactivateAsync(id);
        Toast(L["Codes.DeactivatedMany", ids.Count].Value);
        return Back();
    }

    /// <summary>The sheet of the chosen codes.</summary>
    public async Task<IActionResult> OnPostPrintAsync(List<Guid> ids)
    {
        var sheet = await _codes.GetSheetAsync(new GetCodeSheetInput { Ids = [.. Chosen(ids)] });
        return sheet.Items.Count == 0 ? NotFound() : RedirectToPage("/Dashboard/Admin/Billing/RedeemCodes/Print", new { id = (string?)null, ids = sheet.Items.Select(c => c.Id).ToList() });
    }

    public CodeStatisticsDto Statistics { get; private set; } = new();

    protected override async Task LoadBesideAsync() => Statistics = await _codes.GetStatisticsAsync(new GetCodeStatisticsInput());

    protected override IEnumerable<ListFilter> Filters()
    {
        yield return ListFilter.Text("Filter", L["Codes.Search"], RedeemCodeConsts.MaxDescriptionLength);
        yield return ListFilter.Choice<RedeemCodeState>("State", L["State"], L["State.Any"], s => L[$"Enum:RedeemCodeState.{(int)s}"]);
    }
}
