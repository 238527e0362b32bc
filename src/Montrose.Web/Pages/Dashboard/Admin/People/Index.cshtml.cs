using Microsoft.AspNetCore.Authorization;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Users;
using Montrose.Web.Theme.Lists;

namespace Montrose.Web.Pages.Dashboard.Admin.People;

/// <summary>Everybody of the agency.</summary>
[Authorize(MontrosePermissions.Users.Default)]
public class IndexModel(UserList list, IUserAppService users) : ListPageModel<GetUsersInput, UserDto>(list)
{
    private IReadOnlyList<RoleOptionDto> _roles = [];

    protected override IEnumerable<ListFilter> Filters()
    {
        yield return ListFilter.Text("Filter", L["Users.Search"], UserConsts.MaxFilterLength);
        yield return ListFilter.Choice<UserState>("State", L["State"], L["State.Any"], s => L[$"UserState.{s}"]);
        yield return ListFilter.Choice("RoleId", L["Role"], L["Role.Any"], _roles.Select(r => new ListOption(r.Id.ToString(), L.Role(r.Name))));
        yield return ListFilter.Choice<Department>("Department", L["Department"], L["Department.Any"], d => L[$"Department.{d}"]);
        if (Query.Kind is { } kind) yield return ListFilter.Kept("Kind", L[$"UserKind.{kind}"]);
    }

    protected override async Task LoadBesideAsync() => _roles = (await users.GetRoleOptionsAsync()).Items;
}
