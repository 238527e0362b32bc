using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Permissions;
using Montrose.Web.ApiReference;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Authorization.Permissions;

namespace Montrose.Web.Pages.Dashboard.Api;

/// <summary>The operations of the API, for whoever may hold keys: those that the reader may call, or all.</summary>
[Authorize(MontrosePermissions.ApiKeys.Default)]
public class IndexModel(ApiCatalog catalog, IPermissionChecker permissions) : MontrosePageModel
{
    /// <summary>Words that each operation shown has in its name, address, summary or permissions.</summary>
    [BindProperty(SupportsGet = true, Name = "q"), StringLength(100)]
    public string? Text { get; set; }

    /// <summary>True for those, too, that the reader lacks a permission for.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    public IReadOnlyList<IGrouping<string, ApiOperation>> Groups { get; private set; } = [];

    public int Count { get; private set; }

    public async Task OnGetAsync()
    {
        var shown = (await catalog.GetAsync()).ToList();
        if (!All)
        {
            var asked = shown.SelectMany(static o => o.Permissions).Distinct(StringComparer.Ordinal).ToArray();
            var granted = (await permissions.IsGrantedAsync(asked)).Result;
            shown.RemoveAll(o => !o.Permissions.All(p => granted.GetValueOrDefault(p) == PermissionGrantResult.Granted));
        }
        if (ModelState.IsValid)
            foreach (var word in (Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)) shown.RemoveAll(o => !Has(o, word));
        Count = shown.Count;
        Groups = [.. shown.GroupBy(static o => o.Group, StringComparer.Ordinal)];
    }

    private static bool Has(ApiOperation operation, string word) =>
        operation.Id.Contains(word, StringComparison.OrdinalIgnoreCase) || operation.Path.Contains(word, StringComparison.OrdinalIgnoreCase)
        || operation.Summary.Contains(word, StringComparison.OrdinalIgnoreCase) || operation.Permissions.Any(p => p.Contains(word, StringComparison.OrdinalIgnoreCase))
        || string.Equals(operation.Method, word, StringComparison.OrdinalIgnoreCase);
}
