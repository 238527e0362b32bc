using Montrose.Search;

namespace Montrose.Web.Pages.Dashboard.Search;

/// <summary>What the search shows for a text: what was found, kind by kind, without a text what was opened last; then what can be begun, and pages of the menu.</summary>
/// <param name="Text">As typed, trimmed; empty for none.</param>
/// <param name="Actions">What the person may begin, those that the text names.</param>
/// <param name="Pages">Of the menu, those that the text names.</param>
/// <param name="Recent">Opened last; only without a text.</param>
/// <param name="Found">In the order of the kinds.</param>
public sealed record SearchResults(string Text, IReadOnlyList<PageFind> Actions, IReadOnlyList<PageFind> Pages, IReadOnlyList<SearchHitDto> Recent, IReadOnlyList<SearchHitDto> Found)
{
    public static readonly SearchResults None = new("", [], [], [], []);

    public int Count => Actions.Count + Pages.Count + Recent.Count + Found.Count;

    /// <summary>True where only pages were looked through.</summary>
    public bool IsTooShort => Text.Length is > 0 and < SearchConsts.MinTextLength;
}

/// <param name="Title">As in the menu.</param>
/// <param name="Icon">A name of the icon bundle.</param>
/// <param name="Url">From the portal's root, with ~/.</param>
public sealed record PageFind(string Title, string Icon, string Url);
