using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Addresses;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Web.Pages.Shared;

namespace Montrose.Web.Pages.Dashboard.Admin.Clients;

/// <summary>Where a client's invoices go.</summary>
[Authorize(MontrosePermissions.Clients.Update)]
public class BillingModel(IClientAppService clients) : ClientFormModel(clients)
{
    /// <summary>Null until it is posted or filled with what there is.</summary>
    public UpdateClientBillingInput? Input { get; set; }

    public override ClientTabs Tabs => new(Id, "billing");

    public async Task<IActionResult> OnPostAsync(UpdateClientBillingInput input)
    {
        Input = input;
        await Clients.UpdateBillingAsync(Id, input);
        return Saved();
    }

    public override void Restore(IDictionary<string, object?> arguments) => Input = arguments.TryGetValue("input", out var posted) ? posted as UpdateClientBillingInput : null;

    public override string? FieldOf(string errorCode) => BillingFields.FieldOf(errorCode);

    protected override void Fill()
    {
        var saved = Client.Billing ?? new ClientBillingDto { Address = new AddressDto() };
        Input ??= new UpdateClientBillingInput { Address = saved.Address, TaxNumber = saved.TaxNumber, Email = saved.Email, ConcurrencyStamp = Client.ConcurrencyStamp };
        if (!IsConflict) return;
        Versions.AddBilling(L, Input, saved);
        Input.ConcurrencyStamp = Client.ConcurrencyStamp; // who saves now has seen both
    }
}
