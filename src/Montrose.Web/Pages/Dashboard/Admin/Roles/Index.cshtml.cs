using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Permissions;
using Montrose.Roles;
using Montrose.Web.Theme.Lists;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.Roles;

/// <summary>The agency's roles: the static ones and its own.</summary>
[Authorize(MontrosePermissions.Roles.Default)]
public class IndexModel(RoleList list, IRoleAppService roles) : ListPageModel<GetRolesInput, RoleDto>(list)
{
    /// <summary>The form of a new role.</summary>
    public CreateRoleInput Input { get; set; } = new();

    /// <summary>Both versions after a concurrent edit.</summary>
    public Versions Versions { get; private set; } = new();

    /// <summary>The form of another name.</summary>
    public RenameRoleInput Rename { get; set; } = new();

    /// <summary>The role whose other name was refused; its form is shown again.</summary>
    public RoleDto? Renamed { get; private set; }

    /// <summary>All of them: to copy one, and to give people another one.</summary>
    public IReadOnlyList<RoleDto> Roles { get; private set; } = [];

    public bool MayCreate { get; private set; }
    public bool MayRename { get; private set; }
    public bool MayDelete { get; private set; }

    public async Task<IActionResult> OnPostCreateAsync(CreateRoleInput input)
    {
        Input = input;
        var role = await roles.CreateAsync(input);
        Toast(L["Roles.Created", role.Name].Value);
        return RedirectToPage("/Dashboard/Admin/Roles/Matrix", new { Roles = role.Id });
    }

    public async Task<IActionResult> OnPostRenameAsync(Guid id, RenameRoleInput rename)
    {
        (Rename, _renaming) = (rename, id);
        await roles.RenameAsync(id, rename);
        Toast(L["Saved"].Value);
        return Back();
    }

    public async Task<IActionResult> OnPostDeleteAsync(Guid id, DeleteRoleInput replacement)
    {
        await roles.DeleteAsync(id, replacement);
        Toast(L["Roles.Deleted"].Value);
        return Back();
    }

    protected override IEnumerable<ListFilter> Filters() => [ListFilter.Text("Filter", L["Roles.Search"], RoleConsts.MaxNameLength)];

    protected override async Task LoadBesideAsync()
    {
        Roles = (await roles.GetListAsync(new GetRolesInput { MaxResultCount = LimitedResultRequestDto.MaxMaxResultCount })).Items;
        Renamed = Roles.FirstOrDefault(r => r.Id == _renaming && !r.IsStatic);
        MayCreate = await AuthorizationService.IsGrantedAsync(MontrosePermissions.Roles.Create);
        MayRename = await AuthorizationService.IsGrantedAsync(MontrosePermissions.Roles.Update);
        MayDelete = await AuthorizationService.IsGrantedAsync(MontrosePermissions.Roles.Delete);
        if (IsConflict && Renamed is { } saved) Versions.Add(L["Name"].Value, Rename.Name, saved.Name);
    }

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is CreateRoleInput input) Input = input;
        if (arguments.TryGetValue("rename", out var other) && other is RenameRoleInput rename) (Rename, _renaming) = (rename, arguments["id"] as Guid?);
    }

    public override string? FieldOf(string errorCode) => !errorCode.StartsWith("Montrose:Role.Name", StringComparison.Ordinal) ? null : Handler switch
    {
        "Create" => "Input.Name",
        "Rename" => "Rename.Name",
        _ => null,
    };

    private Guid? _renaming;

    private string Handler => Request.Query["handler"].ToString();
}
