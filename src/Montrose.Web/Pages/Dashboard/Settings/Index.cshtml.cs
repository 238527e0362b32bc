using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Montrose.Web.Theme.Navigation;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Settings;

/// <summary>Every page of settings that the person may open, found by its title, its text, or a field on it.</summary>
[Authorize]
public class IndexModel(IOptions<PortalSettings> settings, IStringLocalizerFactory texts) : MontrosePageModel
{
    private const CompareOptions Alike = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>What is searched for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<FoundSettings> Mine { get; private set; } = [];

    public IReadOnlyList<FoundSettings> Agencys { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var found = new List<(FoundSettings Page, bool IsAgencys)>();
        foreach (var entry in settings.Value.InOrder)
            if (Find(entry) is { } page && (entry.Permission is null || (await AuthorizationService.AuthorizeAsync(User, entry.Permission)).Succeeded)) found.Add((page, entry.IsAgencys));
        Mine = [.. found.Where(f => !f.IsAgencys).Select(f => f.Page)];
        Agencys = [.. found.Where(f => f.IsAgencys).Select(f => f.Page)];
    }

    /// <summary>Null where a searched word is nowhere on the page.</summary>
    private FoundSettings? Find(PortalSettingsEntry entry)
    {
        var (title, text) = (entry.Title.Localize(texts).Value, entry.Text.Localize(texts).Value);
        var fields = entry.Words.Select(w => w.Localize(texts).Value).ToList();
        var words = (Q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (!words.All(w => Holds(title, w) || Holds(text, w) || fields.Exists(f => Holds(f, w)))) return null;
        return new FoundSettings(title, text, entry.Url, entry.Icon, fields.FindAll(f => words.Any(w => Holds(f, w))));
    }

    private static bool Holds(string text, string word) => CultureInfo.CurrentCulture.CompareInfo.IndexOf(text, word, Alike) >= 0;
}

/// <summary>A page of settings as it is shown, with the fields that the search found.</summary>
public sealed record FoundSettings(string Title, string Text, string Url, string Icon, IReadOnlyList<string> Found);
