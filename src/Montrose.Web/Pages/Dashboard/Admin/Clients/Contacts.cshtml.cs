using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Web.Pages.Shared;

namespace Montrose.Web.Pages.Dashboard.Admin.Clients;

/// <summary>The people whom the agency talks to at a client.</summary>
[Authorize(MontrosePermissions.Clients.Update)]
public class ContactsModel(IClientAppService clients) : ClientFormModel(clients)
{
    /// <summary>The one that is changed; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Contact { get; set; }

    /// <summary>Null until it is posted or filled with what there is.</summary>
    public ClientContactInput? Input { get; set; }

    public override ClientTabs Tabs => new(Id, "contacts");

    public async Task<IActionResult> OnPostAsync(ClientContactInput input)
    {
        Input = input;
        if (Contact is { } contact) await Clients.UpdateContactAsync(Id, contact, input);
        else await Clients.AddContactAsync(Id, input);
        return Done();
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (Contact is { } contact) await Clients.RemoveContactAsync(Id, contact);
        return Done();
    }

    public override void Restore(IDictionary<string, object?> arguments) => Input = arguments.TryGetValue("input", out var posted) ? posted as ClientContactInput : null;

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Montrose:Client.ContactTwice" or "Montrose:Email.Invalid" => "Input.Email",
        "Montrose:Phone.Invalid" => "Input.Phone",
        _ => null,
    };

    protected override void Fill()
    {
        var shown = Client.Contacts.Find(c => c.Id == Contact);
        if (shown is null) Contact = null;
        Input ??= shown is null ? new ClientContactInput() : new ClientContactInput { Name = shown.Name, Role = shown.Role, Email = shown.Email, Phone = shown.Phone, IsPrimary = shown.IsPrimary, ConcurrencyStamp = Client.ConcurrencyStamp };
        if (!IsConflict || shown is null) return;
        Versions.Add(L["Name"].Value, Input.Name, shown.Name).Add(L["Contacts.Role"].Value, Input.Role, shown.Role).Add(L["Email"].Value, Input.Email, shown.Email).Add(L["Phone"].Value, Input.Phone, shown.Phone);
        Input.ConcurrencyStamp = Client.ConcurrencyStamp; // who saves now has seen both
    }

    private IActionResult Done()
    {
        Toast(L["Saved"].Value);
        return RedirectToPage(new { Id, contact = (Guid?)null });
    }
}
