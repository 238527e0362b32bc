using Microsoft.Extensions.Localization;
using Montrose.Lists;
using Montrose.Localization;
using Montrose.Roles;
using Montrose.Web.Pages.Dashboard.Admin.People;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.Roles;

/// <summary>The agency's roles: the static ones and its own.</summary>
public class RoleList(IRoleAppService roles, IStringLocalizer<MontroseResource> l) : ListSource<GetRolesInput, RoleDto>
{
    public const string Name = "roles";

    public override string PageUrl => "/dashboard/admin/roles";

    public override string Title => l["Roles"];

    public override Task<PagedResultDto<RoleDto>> ReadAsync(GetRolesInput input) => roles.GetListAsync(input);

    protected override IEnumerable<ListColumn<RoleDto>> Define() =>
    [
        new ListColumn<RoleDto>("Name", l["Role"], r => l.Role(r.Name)).And(l["State"], r => l[r.IsStatic ? "Roles.Static" : "Roles.Own"].Value).Sorted().Always(),
        new ListColumn<RoleDto>("Permissions", l["Roles.Permissions"], r => r.PermissionCount).Number(),
        new ListColumn<RoleDto>("People", l["Roles.People"], r => r.UserCount).Number(),
    ];
}
