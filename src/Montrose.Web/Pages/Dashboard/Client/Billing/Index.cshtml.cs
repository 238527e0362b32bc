using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Web.Pages.Shared;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Client.Billing;

/// <summary>What stands on the client's own invoices, and where they go.</summary>
[Authorize(MontrosePermissions.MyBilling.Default)]
public class IndexModel(IMyBillingAppService billing) : MontrosePageModel
{
    /// <summary>Null until it is posted or filled with what there is.</summary>
    public UpdateMyBillingInput? Input { get; set; }

    public MyBillingDto Billing { get; private set; } = new();
    public Versions Versions { get; } = new();
    public bool MayChange { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(UpdateMyBillingInput input)
    {
        Input = input;
        await billing.UpdateAsync(input);
        Toast(L["Saved"].Value);
        return RedirectToPage();
    }

    public override async Task LoadAsync()
    {
        Billing = await billing.GetAsync();
        MayChange = await AuthorizationService.IsGrantedAsync(MontrosePermissions.MyBilling.Update);
        Input ??= new UpdateMyBillingInput { LegalName = Billing.LegalName, Address = Billing.Address, TaxNumber = Billing.TaxNumber, Email = Billing.Email, ConcurrencyStamp = Billing.ConcurrencyStamp };
        if (!IsConflict) return;
        Versions.Add(L["Clients.LegalName"].Value, Input.LegalName, Billing.LegalName).AddBilling(L, Input, Billing);
        Input.ConcurrencyStamp = Billing.ConcurrencyStamp; // who saves now has seen both
    }

    public override void Restore(IDictionary<string, object?> arguments) => Input = arguments.TryGetValue("input", out var posted) ? posted as UpdateMyBillingInput : null;

    public override string? FieldOf(string errorCode) => BillingFields.FieldOf(errorCode);
}
