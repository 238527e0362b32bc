using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Invoices;
using Montrose.Billing.Permissions;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.InvoiceSettings;

/// <summary>Who the agency is on invoices, and how it writes them.</summary>
[Authorize(BillingPermissions.InvoiceSettings.Update)]
public class IndexModel(IInvoiceSettingsAppService settings) : BillingPageModel
{
    public UpdateInvoiceSettingsInput Input { get; set; } = new();

    public InvoiceSettingsDto Settings { get; private set; } = new();

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input = Settings;
    }

    public async Task<IActionResult> OnPostAsync(UpdateInvoiceSettingsInput input)
    {
        Input = input;
        await settings.UpdateAsync(input);
        Toast(L["InvoiceSettings.Saved"].Value);
        return RedirectToPage();
    }

    public override async Task LoadAsync() => Settings = await settings.GetAsync();

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is UpdateInvoiceSettingsInput input) Input = input;
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Billing:Invoice.PrefixesAlike" => "Input.CreditNotePrefix",
        "Billing:Invoice.ReminderDaysInvalid" => "Input.ReminderDays",
        "Montrose:Country.Unknown" => "Input.Country",
        _ => null,
    };
}
