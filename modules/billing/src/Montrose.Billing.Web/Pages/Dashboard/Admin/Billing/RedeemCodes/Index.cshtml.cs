using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.RedeemCodes;
using Montrose.Web.Theme.Navigation;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.RedeemCodes;

/// <summary>The agency's redeem codes.</summary>
[Authorize(BillingPermissions.RedeemCodes.View)]
public class IndexModel(IRedeemCodeAppService codes) : BillingPageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetRedeemCodesInput Query { get; set; } = new();

    public PagedResultDto<RedeemCodeDto> Codes { get; private set; } = new();

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Query.Filter) || Query.State is not null;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostActivateAsync(Guid id)
    {
        var code = await codes.ActivateAsync(id);
        Toast(L["Codes.Activated", code.Code].Value);
        return BackToList();
    }

    public async Task<IActionResult> OnPostDeactivateAsync(Guid id)
    {
        var code = await codes.DeactivateAsync(id);
        Toast(L["Codes.Deactivated", code.Code].Value);
        return BackToList();
    }

    public override async Task LoadAsync() => Codes = await codes.GetListAsync(Query);

    /// <summary>With the filters that were in force.</summary>
    private LocalRedirectResult BackToList() => LocalRedirect(ListAddress.With(Request, ("id", null)));
}
