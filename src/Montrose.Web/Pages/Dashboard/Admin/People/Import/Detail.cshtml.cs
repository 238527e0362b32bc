using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.PeopleImports;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.People.Import;

/// <summary>One file: its columns, the dry run, the import, and what was rejected. May be left and opened again at any step.</summary>
[Authorize(MontrosePermissions.Users.Import)]
public class DetailModel(IPeopleImportAppService imports) : MontrosePageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Null until it is posted or filled with what there is.</summary>
    public CheckPeopleImportInput? Input { get; set; }

    public PeopleImportDto Import { get; private set; } = new();

    public bool IsRunning => Import.State is PeopleImportState.Checking or PeopleImportState.Importing;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnGetRejectedAsync()
    {
        var file = await imports.GetRejectedAsync(Id);
        return File(file.GetStream(), file.ContentType, file.FileName);
    }

    public async Task<IActionResult> OnPostCheckAsync(CheckPeopleImportInput input)
    {
        Input = input;
        await imports.CheckAsync(Id, input);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostImportAsync()
    {
        await imports.ImportAsync(Id);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostDiscardAsync()
    {
        await imports.DiscardAsync(Id);
        Toast(L["Import.Discarded"].Value);
        return RedirectToPage("/Dashboard/Admin/People/Import/Index", new { id = (string?)null });
    }

    public override async Task LoadAsync()
    {
        Import = await imports.GetAsync(Id);
        Input ??= new CheckPeopleImportInput { Fields = [.. Import.Fields], Kind = Import.Kind, Department = Import.Department };
    }

    public override void Restore(IDictionary<string, object?> arguments) => Input = arguments.TryGetValue("input", out var posted) ? posted as CheckPeopleImportInput : null;
}
