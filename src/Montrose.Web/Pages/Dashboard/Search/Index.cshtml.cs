using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Search;
using Montrose.Web.Navigation;
using Montrose.Web.Theme.Navigation;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Search;

/// <summary>The search over everything that the person may open (P5), as a page and as the list of the palette.</summary>
[Authorize]
public class IndexModel(ISearchAppService search, MainMenu menu, OfferedActions actions) : MontrosePageModel
{
    private const int FindsOnThePage = SearchConsts.MaxPerKind;

    [BindProperty(SupportsGet = true, Name = "q"), StringLength(SearchConsts.MaxTextLength)]
    public string? Text { get; set; }

    public SearchResults Results { get; private set; } = SearchResults.None;

    public async Task OnGetAsync() => Results = await FindAsync(FindsOnThePage);

    /// <summary>The list alone, for the palette.</summary>
    public async Task<IActionResult> OnGetResultsAsync() => Partial("_Results", await FindAsync(SearchConsts.DefaultPerKind));

    /// <summary>Sent by the script when a find is opened; nothing follows it.</summary>
    public async Task<IActionResult> OnPostRememberAsync(RememberInput input)
    {
        await search.RememberAsync(input);
        return StatusCode(StatusCodes.Status204NoContent);
    }

    private async Task<SearchResults> FindAsync(int perKind)
    {
        if (!ModelState.IsValid) return SearchResults.None;
        var text = Text?.Trim() ?? "";
        var (doable, pages) = (await ActionsAsync(text), await PagesAsync(text));
        return text.Length == 0
            ? new SearchResults(text, doable, pages, (await search.GetRecentAsync()).Items, [])
            : new SearchResults(text, doable, pages, [], (await search.GetListAsync(new SearchInput { Text = text, MaxPerKind = perKind })).Items);
    }

    /// <summary>What the person may begin and the text names, word by word.</summary>
    private async Task<IReadOnlyList<PageFind>> ActionsAsync(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. (await actions.GetAsync(title => words.All(w => Holds(title, w)))).Select(static a => new PageFind(a.Title, a.Icon, a.Url))];
    }

    /// <summary>The menu holds only what the person may open. Accents and case don't matter.</summary>
    private async Task<IReadOnlyList<PageFind>> PagesAsync(string text)
    {
        var pages = (await menu.GetAsync()).Groups.SelectMany(static g => g.Items).Where(static i => i.Url is not null)
            .Select(static i => new PageFind(i.DisplayName, i.Icon ?? "point", i.Url!))
            .Append(new PageFind(L["Settings.Mine"].Value, "user-cog", "~/dashboard/settings/account"));
        return [.. pages.Where(p => Holds(p.Title, text))];
    }

    private static bool Holds(string title, string text) => CultureInfo.CurrentCulture.CompareInfo.IndexOf(title, text, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
