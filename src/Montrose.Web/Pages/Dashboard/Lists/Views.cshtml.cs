using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Lists;
using Montrose.Web.Theme.Navigation;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Lists;

/// <summary>The person's saved views of one list: keep, open the list with, forget.</summary>
[Authorize]
public class ViewsModel(ISavedViewAppService views, ListCatalog lists) : MontrosePageModel
{
    [BindProperty(SupportsGet = true), FromRoute]
    public string List { get; set; } = "";

    /// <summary>What the list is of, where it is of one thing and that is known; views are of all such lists.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Of { get; set; }

    /// <summary>The view that could not be kept; its query is null where there is none.</summary>
    public CreateSavedViewInput Saved { get; private set; } = new();

    public string Title { get; private set; } = "";

    public string PageUrl { get; private set; } = "";

    public IReadOnlyList<SavedViewDto> Views { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!lists.Knows(List)) return NotFound();
        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(SavedViewForm saved)
    {
        Saved = saved.For(List);
        var view = await views.CreateAsync(Saved);
        Toast(L["List.ViewSaved", view.Name].Value);
        return LocalRedirect(CameFromList() ?? $"~{lists.Find(List).UrlOf(Of)}?{ListAddress.State(view.Query)}");
    }

    public async Task<IActionResult> OnPostOpenAsync(Guid id)
    {
        await views.MakeDefaultAsync(id);
        Toast(L["Saved"].Value);
        return RedirectToPage(new { List, Of });
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id)
    {
        await views.ClearDefaultAsync(id);
        Toast(L["Saved"].Value);
        return RedirectToPage(new { List, Of });
    }

    public async Task<IActionResult> OnPostDeleteAsync(Guid id)
    {
        await views.DeleteAsync(id);
        Toast(L["List.ViewDeleted"].Value);
        return RedirectToPage(new { List, Of });
    }

    public override async Task LoadAsync()
    {
        if (!lists.Knows(List)) return;
        var source = lists.Find(List);
        (Title, PageUrl) = (source.Title, source.UrlOf(Of));
        Views = (await views.GetListAsync(new GetSavedViewsInput { List = List })).Items;
        foreach (var view in Views) view.Query = ListAddress.State(view.Query);
    }

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("saved", out var posted) && posted is SavedViewForm form) Saved = form.For(List);
    }

    public override string? FieldOf(string errorCode) => errorCode.StartsWith("Montrose:List.View", StringComparison.Ordinal) ? "Saved.Name" : null;

    /// <summary>The list whose small window sent the form; null where this page did.</summary>
    private string? CameFromList() => CameFrom() is var from && (from == "~/" || from.Contains("/dashboard/lists/", StringComparison.OrdinalIgnoreCase)) ? null : from;
}

/// <summary>What a person says of a view; which list it is of, the address says.</summary>
public class SavedViewForm
{
    [Required, StringLength(SavedViewConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    [StringLength(SavedViewConsts.MaxQueryLength)]
    public string? Query { get; set; }

    public bool IsDefault { get; set; }

    public CreateSavedViewInput For(string list) => new() { List = list, Name = Name, Query = Query ?? "", IsDefault = IsDefault };
}
