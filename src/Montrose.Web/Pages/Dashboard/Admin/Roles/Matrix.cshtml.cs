using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Permissions;
using Montrose.Roles;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.Roles;

/// <summary>Roles across, permissions down, saved in one go.</summary>
[Authorize(MontrosePermissions.Roles.Default)]
[RequestFormLimits(ValueCountLimit = 20_000)]
public class MatrixModel(IRoleAppService roles) : MontrosePageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetRoleMatrixInput Query { get; set; } = new();

    /// <summary>What was posted and refused, or null.</summary>
    public SaveRoleMatrixInput? Input { get; private set; }

    public RoleMatrixDto Matrix { get; private set; } = new();

    public IReadOnlyList<RoleDto> AllRoles { get; private set; } = [];

    public bool MaySave { get; private set; }

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Query.Filter) || Query.OnlyDifferences;

    /// <summary>True where the cell is checked: as it was posted, or else as it is.</summary>
    public bool IsChecked(RoleMatrixRoleDto role, string permission) =>
        PostedOf(role)?.Granted.Contains(permission) ?? role.Granted.Contains(permission, StringComparer.Ordinal);

    /// <summary>True where what was posted is not what is stored now.</summary>
    public bool Differs(RoleMatrixRoleDto role, string permission) => IsConflict && IsChecked(role, permission) != role.Granted.Contains(permission, StringComparer.Ordinal);

    public bool IsChangedMeanwhile(RoleMatrixRoleDto role) => PostedOf(role) is { } posted && posted.ConcurrencyStamp != role.ConcurrencyStamp;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(SaveRoleMatrixInput input)
    {
        Input = input;
        await roles.SaveMatrixAsync(input);
        Toast(L["Roles.Saved"].Value);
        return RedirectToPage(new { Query.Roles, Query.Filter, OnlyDifferences = Query.OnlyDifferences ? "true" : null });
    }

    public override async Task LoadAsync()
    {
        Matrix = await roles.GetMatrixAsync(Query);
        AllRoles = (await roles.GetListAsync(new GetRolesInput { MaxResultCount = LimitedResultRequestDto.MaxMaxResultCount })).Items;
        MaySave = await AuthorizationService.IsGrantedAsync(MontrosePermissions.Roles.ManagePermissions);
    }

    public override void Restore(IDictionary<string, object?> arguments) => Input = arguments.TryGetValue("input", out var posted) ? posted as SaveRoleMatrixInput : null;

    private SaveRoleGrantsInput? PostedOf(RoleMatrixRoleDto role) => Input?.Roles.FirstOrDefault(r => r.Id == role.Id);
}
