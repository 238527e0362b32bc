using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Web.Pages.Shared;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.Clients;

/// <summary>Who a client's company is and where.</summary>
[Authorize(MontrosePermissions.Clients.Update)]
public class ProfileModel(IClientAppService clients) : ClientFormModel(clients)
{
    /// <summary>Null until it is posted or filled with what there is.</summary>
    public UpdateClientInput? Input { get; set; }

    public override ClientTabs Tabs => new(Id, "profile");

    public async Task<IActionResult> OnPostAsync(UpdateClientInput input)
    {
        Input = input;
        await Clients.UpdateAsync(Id, input);
        return Saved();
    }

    public override void Restore(IDictionary<string, object?> arguments) => Input = arguments.TryGetValue("input", out var posted) ? posted as UpdateClientInput : null;

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        _ when errorCode.StartsWith("Montrose:Client.CompanyName", StringComparison.Ordinal) => "Input.CompanyName",
        "Montrose:Website.Invalid" => "Input.Website",
        "Montrose:Phone.Invalid" => "Input.Phone",
        "Montrose:TimeZone.Unknown" => "Input.TimeZone",
        "Montrose:Country.Unknown" => "Input.Address.Country",
        _ => null,
    };

    protected override void Fill()
    {
        var saved = new UpdateClientInput
        {
            CompanyName = Client.CompanyName,
            LegalName = Client.LegalName,
            Website = Client.Website,
            Industry = Client.Industry,
            Phone = Client.Phone,
            TimeZone = Client.TimeZone,
            Address = Client.Address,
            ConcurrencyStamp = Client.ConcurrencyStamp,
        };
        Input ??= saved;
        if (!IsConflict) return;
        Versions
            .Add(L["Clients.Company"].Value, Input.CompanyName, saved.CompanyName)
            .Add(L["Clients.LegalName"].Value, Input.LegalName, saved.LegalName)
            .Add(L["Clients.Website"].Value, Input.Website, saved.Website)
            .Add(L["Clients.Industry"].Value, Input.Industry, saved.Industry)
            .Add(L["Phone"].Value, Input.Phone, saved.Phone)
            .Add(L["TimeZone"].Value, Input.TimeZone, saved.TimeZone);
        Versions.AddAddress(L, Input.Address, saved.Address);
        Input.ConcurrencyStamp = saved.ConcurrencyStamp; // who saves now has seen both
    }
}
