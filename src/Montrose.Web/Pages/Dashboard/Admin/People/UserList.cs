using Microsoft.Extensions.Localization;
using Montrose.Lists;
using Montrose.Localization;
using Montrose.Users;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.People;

/// <summary>Everybody of the agency.</summary>
public class UserList(IUserAppService users, IStringLocalizer<MontroseResource> l) : ListSource<GetUsersInput, UserDto>
{
    public const string Name = "people";

    public override string PageUrl => "/dashboard/admin/people";

    public override string Title => l["Users"];

    public override async Task<PagedResultDto<UserDto>> ReadAsync(GetUsersInput input) => await users.GetListAsync(input);

    protected override IEnumerable<ListColumn<UserDto>> Define() =>
    [
        new ListColumn<UserDto>("Name", l["Name"], u => u.Name).And(l["Email"], u => u.Email).Sorted().Always(),
        new ListColumn<UserDto>("Roles", l["Users.Roles"], u => u.Roles.Count == 0 ? l[$"UserKind.{u.Kind}"].Value : string.Join(", ", u.Roles.Select(r => l.Role(r)))),
        new ListColumn<UserDto>("WorksIn", l["Users.WorksIn"], u => u.Department is { } works ? l[$"Department.{works}"].Value : u.CompanyName),
        new ListColumn<UserDto>("State", l["State"], u => l[$"UserState.{u.State}"].Value),
        new ListColumn<UserDto>("CreationTime", l["Since"], u => u.CreationTime).Sorted(),
    ];
}
