using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Taxes;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.TaxRates;

/// <summary>Changes a tax rate.</summary>
[Authorize(BillingPermissions.InvoiceSettings.Update)]
public class EditModel(ITaxRateAppService rates) : TaxRateFormModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public TaxRateDto Rate { get; private set; } = new();

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input = TaxRateForm.Of(Rate);
    }

    public async Task<IActionResult> OnPostAsync(TaxRateForm input)
    {
        Input = input;
        await LoadAsync();
        if (Read(input) is not { } rate) return Refused();
        await rates.UpdateAsync(Id, rate);
        Toast(L["TaxRates.Saved"].Value);
        return RedirectToPage("/Dashboard/Admin/Billing/TaxRates/Index", new { id = (string?)null });
    }

    public override async Task LoadAsync() => Rate = await rates.GetAsync(Id);
}
