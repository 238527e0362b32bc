using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Permissions;
using Montrose.Users;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.People;

/// <summary>What a person may do, and which role or grant says so.</summary>
[Authorize(MontrosePermissions.Users.Default)]
public class PermissionsModel(IUserAppService users) : MontrosePageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>True for those that the person does not have, too.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    public UserDetailDto Person { get; private set; } = new();

    public UserPermissionsDto Permissions { get; private set; } = new();

    public string ShownName => Person.Name.Length > 0 ? Person.Name : Person.Email;

    public async Task OnGetAsync()
    {
        Person = await users.GetAsync(Id);
        Permissions = await users.GetPermissionsAsync(Id);
    }
}
