using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Client.Team;

/// <summary>A new role, or one that there is.</summary>
[Authorize(MontrosePermissions.Team.Roles)]
public class RoleModel(ITeamRoleAppService roles) : MontrosePageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    /// <summary>Null until it is posted or filled with what there is.</summary>
    public SaveTeamRoleInput? Input { get; set; }

    /// <summary>Null for a new one.</summary>
    public TeamRoleDto? Role { get; private set; }

    public IReadOnlyList<PermissionChoiceDto> Choices { get; private set; } = [];

    /// <summary>Both versions after a concurrent edit.</summary>
    public Versions Versions { get; private set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(SaveTeamRoleInput input)
    {
        Input = input;
        if (Id is { } id) await roles.UpdateAsync(id, input);
        else await roles.CreateAsync(input);
        Toast(L["Team.RoleSaved"].Value);
        return RedirectToPage("/Dashboard/Client/Team/Roles", new { id = (string?)null });
    }

    public async Task<IActionResult> OnPostDeleteAsync()
    {
        await roles.DeleteAsync(Id ?? Guid.Empty);
        Toast(L["Team.RoleDeleted"].Value);
        return RedirectToPage("/Dashboard/Client/Team/Roles", new { id = (string?)null });
    }

    public override async Task LoadAsync()
    {
        Choices = (await roles.GetGrantableAsync()).Items;
        if (Id is { } id) Role = await roles.GetAsync(id);
        Input ??= new SaveTeamRoleInput { Name = Role?.Name ?? "", Permissions = Role?.Permissions ?? [], ConcurrencyStamp = Role?.ConcurrencyStamp };
        if (!IsConflict || Role is null) return;
        Versions = new Versions().Add(L["Team.RoleName"].Value, Input.Name, Role.Name).Add(L["Team.Permissions"].Value, PermissionText(Input.Permissions), PermissionText(Role.Permissions));
        Input.ConcurrencyStamp = Role.ConcurrencyStamp; // who saves now has seen both
    }

    public override void Restore(IDictionary<string, object?> arguments) => Input = arguments.TryGetValue("input", out var posted) ? posted as SaveTeamRoleInput : null;

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Montrose:Team.RoleNameRequired" or "Montrose:Team.RoleNameTaken" => "Input.Name",
        "Montrose:Team.NotYoursToGive" => "Input.Permissions",
        _ => null,
    };

    private string PermissionText(List<string> permissions) => string.Join(", ", Choices.Where(c => permissions.Contains(c.Name)).Select(c => c.DisplayName));
}
