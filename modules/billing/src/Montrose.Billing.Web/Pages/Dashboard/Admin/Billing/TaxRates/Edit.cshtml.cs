using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Permissions;
using Montrose.Billing.Taxes;
using Montrose.Web.Theme.Pages;

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

    public override async Task LoadAsync()
    {
        Rate = await rates.GetAsync(Id);
        if (!IsConflict) return;
        var saved = TaxRateForm.Of(Rate);
        Versions = new Versions()
            .Add(L["TaxRates.Name"].Value, Input.Name, saved.Name)
            .Add(L["TaxRates.Rate"].Value, Input.Rate, saved.Rate)
            .Add(L["InvoiceSettings.Country"].Value, Input.Country, saved.Country)
            .Add(L["InvoiceSettings.Region"].Value, Input.Region, saved.Region)
            .Add(L["TaxRates.Category"].Value, Category(Input), Category(saved))
            .Add(L["TaxRates.ValidFrom"].Value, Input.ValidFrom?.ToString("O", CultureInfo.InvariantCulture), saved.ValidFrom?.ToString("O", CultureInfo.InvariantCulture));
        Input.ConcurrencyStamp = Rate.ConcurrencyStamp; // who saves now has seen both
    }

    private string Category(TaxRateForm form) => L[$"Enum:TaxCategory.{(int)form.Category}"].Value;
}
