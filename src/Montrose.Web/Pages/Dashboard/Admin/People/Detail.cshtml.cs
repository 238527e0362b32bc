using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Permissions;
using Montrose.Users;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.People;

/// <summary>One person: name, roles, and whether they can sign in.</summary>
[Authorize(MontrosePermissions.Users.Default)]
public class DetailModel(IUserAppService users) : MontrosePageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Null until it is posted or filled with what there is.</summary>
    public UpdateUserInput? Input { get; set; }

    public UserDetailDto Person { get; private set; } = new();

    public IReadOnlyList<RoleOptionDto> Roles { get; private set; } = [];

    /// <summary>Both versions after a concurrent edit.</summary>
    public Versions Versions { get; private set; } = new();

    public bool MayUpdate { get; private set; }
    public bool MayManageRoles { get; private set; }
    public bool MayDelete { get; private set; }

    public string ShownName => Person.Name.Length > 0 ? Person.Name : Person.Email;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(UpdateUserInput input)
    {
        Input = input;
        await users.UpdateAsync(Id, input);
        Toast(L["Saved"].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostActivateAsync()
    {
        await users.ActivateAsync(Id);
        Toast(L["Users.Activated"].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostDeactivateAsync()
    {
        await users.DeactivateAsync(Id);
        Toast(L["Users.Deactivated"].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostDeleteAsync()
    {
        await users.DeleteAsync(Id);
        Toast(L["Users.Deleted"].Value);
        return RedirectToPage("/Dashboard/Admin/People/Index", new { id = (string?)null });
    }

    public override async Task LoadAsync()
    {
        Person = await users.GetAsync(Id);
        Roles = (await users.GetRoleOptionsAsync()).Items;
        MayUpdate = await AuthorizationService.IsGrantedAsync(MontrosePermissions.Users.Update);
        MayManageRoles = MayUpdate && await AuthorizationService.IsGrantedAsync(MontrosePermissions.Users.ManageRoles);
        MayDelete = await AuthorizationService.IsGrantedAsync(MontrosePermissions.Users.Delete);
        Input ??= new UpdateUserInput { Name = Person.Name, UserName = Person.UserName, PhoneNumber = Person.PhoneNumber, Roles = [.. Person.Roles], ConcurrencyStamp = Person.ConcurrencyStamp };
        // The empty entry says that there is a choice of roles, also where none is chosen.
        if (Input.Roles is not null) Input.Roles = [.. Input.Roles.Where(r => !string.IsNullOrEmpty(r))];
        if (!IsConflict) return;
        Versions = Compare(Input);
        Input.ConcurrencyStamp = Person.ConcurrencyStamp; // who saves now has seen both
    }

    public override void Restore(IDictionary<string, object?> arguments) => Input = arguments.TryGetValue("input", out var posted) ? posted as UpdateUserInput : null;

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Montrose:User.NameHasControlCharacters" => "Input.Name",
        _ when errorCode.StartsWith("Montrose:User.UserName", StringComparison.Ordinal) || errorCode.EndsWith("InvalidUserName", StringComparison.Ordinal) => "Input.UserName",
        _ when errorCode.StartsWith("Montrose:User.Role", StringComparison.Ordinal) || errorCode.StartsWith("Montrose:Role.", StringComparison.Ordinal) => "Input.Roles",
        _ => null,
    };

    private Versions Compare(UpdateUserInput yours) => new Versions()
        .Add(L["Name"].Value, yours.Name, Person.Name)
        .Add(L["Users.UserName"].Value, yours.UserName, Person.UserName)
        .Add(L["Users.Phone"].Value, yours.PhoneNumber, Person.PhoneNumber)
        .Add(L["Users.Roles"].Value, RoleText(yours.Roles ?? [.. Person.Roles]), RoleText(Person.Roles));

    private string RoleText(IEnumerable<string> roles) => string.Join(", ", roles.Select(L.Role).Order(StringComparer.CurrentCulture));
}
