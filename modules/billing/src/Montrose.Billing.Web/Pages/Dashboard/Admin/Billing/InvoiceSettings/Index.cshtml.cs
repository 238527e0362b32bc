using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Invoices;
using Montrose.Billing.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.InvoiceSettings;

/// <summary>Who the agency is on invoices, and how it writes them.</summary>
[Authorize(BillingPermissions.InvoiceSettings.Update)]
public class IndexModel(IInvoiceSettingsAppService settings) : BillingPageModel
{
    public UpdateInvoiceSettingsInput Input { get; set; } = new();

    /// <summary>Both versions after a concurrent edit.</summary>
    public Versions Versions { get; private set; } = new();

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

    public override async Task LoadAsync()
    {
        Settings = await settings.GetAsync();
        if (!IsConflict) return;
        Versions = new Versions()
            .Add(L["Setting:SellerName"].Value, Input.LegalName, Settings.LegalName)
            .Add(L["InvoiceSettings.Street"].Value, Input.Street, Settings.Street)
            .Add(L["InvoiceSettings.PostalCode"].Value, Input.PostalCode, Settings.PostalCode)
            .Add(L["InvoiceSettings.City"].Value, Input.City, Settings.City)
            .Add(L["InvoiceSettings.Region"].Value, Input.Region, Settings.Region)
            .Add(L["InvoiceSettings.Country"].Value, Input.Country, Settings.Country)
            .Add(L["Invoice.TaxNumber"].Value, Input.TaxNumber, Settings.TaxNumber)
            .Add(L["InvoiceSettings.Email"].Value, Input.Email, Settings.Email)
            .Add(L["Setting:InvoicePrefix"].Value, Input.Prefix, Settings.Prefix)
            .Add(L["Setting:CreditNotePrefix"].Value, Input.CreditNotePrefix, Settings.CreditNotePrefix)
            .Add(L["Setting:NumbersByYear"].Value, Text(Input.NumbersByYear), Text(Settings.NumbersByYear))
            .Add(L["Setting:PaymentTermDays"].Value, Text(Input.PaymentTermDays), Text(Settings.PaymentTermDays))
            .Add(L["Setting:DefaultTaxCategory"].Value, L[$"Enum:TaxCategory.{(int)Input.DefaultTaxCategory}"].Value, L[$"Enum:TaxCategory.{(int)Settings.DefaultTaxCategory}"].Value)
            .Add(L["Setting:PricesIncludeTax"].Value, Text(Input.PricesIncludeTax), Text(Settings.PricesIncludeTax))
            .Add(L["Setting:ReminderDays"].Value, Input.ReminderDays, Settings.ReminderDays);
        Input.ConcurrencyStamp = Settings.ConcurrencyStamp; // who saves now has seen both
    }

    private static string Text(bool isOn) => isOn ? "✓" : "–";

    private static string Text(int number) => number.ToString(CultureInfo.CurrentCulture);

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
