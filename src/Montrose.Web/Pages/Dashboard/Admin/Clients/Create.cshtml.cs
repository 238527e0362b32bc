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
        return RedirectToPage("/Dashboard/Admin/Clients/Detail", new { client.Id });
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        _ when errorCode.StartsWith("Montrose:Client.CompanyName", StringComparison.Ordinal) => "Input.CompanyName",
        _ when errorCode.StartsWith("Montrose:Email.", StringComparison.Ordinal) => "Input.ContactEmail",
        "Montrose:Client.ServiceRequired" => "Input.Services",
        _ => null,
    };
}
