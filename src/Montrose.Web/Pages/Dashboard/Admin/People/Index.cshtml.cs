using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Permissions;
using Montrose.Users;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.People;

/// <summary>Everybody of the agency.</summary>
[Authorize(MontrosePermissions.Users.Default)]
public class IndexModel(IUserAppService users) : MontrosePageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetUsersInput Query { get; set; } = new();

    public UserListDto Users { get; private set; } = new();

    public IReadOnlyList<RoleOptionDto> Roles { get; private set; } = [];

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Query.Filter) || Query.RoleId is not null || Query.State is not null || Query.Department is not null || Query.Kind is not null;

    public async Task OnGetAsync()
    {
        Users = await users.GetListAsync(Query);
        Roles = (await users.GetRoleOptionsAsync()).Items;
    }
}
