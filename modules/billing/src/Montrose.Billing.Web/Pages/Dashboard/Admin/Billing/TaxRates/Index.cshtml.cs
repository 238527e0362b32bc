using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Taxes;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.TaxRates;

/// <summary>The rates that the agency sells with.</summary>
[Authorize(BillingPermissions.InvoiceSettings.Update)]
public class IndexModel(ITaxRateAppService rates) : TaxRateFormModel
{
    public PagedResultDto<TaxRateDto> Rates { get; private set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(TaxRateForm input)
    {
        Input = input;
        await LoadAsync();
        if (Read(input) is not { } rate) return Refused();
        await rates.CreateAsync(rate);
        Toast(L["TaxRates.Added"].Value);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id)
    {
        await rates.DeleteAsync(id);
        Toast(L["TaxRates.Removed"].Value);
        return RedirectToPage();
    }

    public override async Task LoadAsync() => Rates = await rates.GetListAsync(new PagedResultRequestDto { MaxResultCount = TaxConsts.MaxRates });
}
