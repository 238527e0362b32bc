using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.Clients;

/// <summary>Creates a client's workspace and invites its contact.</summary>
[Authorize(MontrosePermissions.Clients.Create)]
public class CreateModel(IClientAppService clients) : MontrosePageModel
{
    [BindProperty]
    public CreateClientInput Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var client = await clients.CreateAsync(Input);
        Toast(L["Clients.Created", client.CompanyName, client.ContactEmail].Value);
        return await AuthorizationService.IsGrantedAsync(MontrosePermissions.Clients.Update)
            ? RedirectToPage("/Dashboard/Admin/Clients/Detail", new { client.Id })
            : RedirectToPage("/Dashboard/Admin/Clients/Index");
    }

    /// <summary>Who left other fields empty as well is told of all in one look.</summary>
    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (Input.Services.Count == 0) ModelState.AddModelError("Input.Services", L["Montrose:Client.ServiceRequired"].Value);
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        _ when errorCode.StartsWith("Montrose:Client.CompanyName", StringComparison.Ordinal) => "Input.CompanyName",
        _ when errorCode.StartsWith("Montrose:Email.", StringComparison.Ordinal) => "Input.ContactEmail",
        "Montrose:Client.ServiceRequired" => "Input.Services",
        _ => null,
    };
}
