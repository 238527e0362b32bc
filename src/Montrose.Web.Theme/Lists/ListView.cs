using System.Globalization;
using Microsoft.AspNetCore.Http;
using Montrose.Lists;
using Montrose.Web.Theme.Navigation;

namespace Montrose.Web.Theme.Lists;

/// <summary>
/// A list as its address asks for it: filters, sorting, columns, density and page. All of it stands in the address, so that
/// a list can be sent to somebody, saved, and found again by the browser's back button.
/// </summary>
public sealed class ListView
{
    public const string ColumnsKey = "Columns";
    public const string DensityKey = "Density";
    public const string SortingKey = "Sorting";
    public const string SkipKey = "SkipCount";
    public const string SizeKey = "MaxResultCount";

    /// <summary>Says that the list is wanted without a saved view.</summary>
    public const string ViewKey = "View";

    private const string Compact = "compact";

    private readonly HttpRequest _request;

    public ListView(HttpRequest request, string name, IReadOnlyList<ListColumn> columns, IReadOnlyList<ListFilter> filters, IReadOnlyList<SavedViewDto> views)
    {
        _request = request;
        (Name, Columns, Filters, Views) = (name, columns, filters, views);
        ChosenColumns = [.. request.Query[ColumnsKey].SelectMany(v => (v ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        Shown = ListColumns.Shown(columns, ChosenColumns);
        Query = ListAddress.State(request.Query);
        Current = views.FirstOrDefault(v => v.Query.Length > 0 && string.Equals(v.Query, Query, StringComparison.OrdinalIgnoreCase));
        HasDefault = views.Any(v => v is { IsDefault: true, Query.Length: > 0 });
    }

    /// <summary>The list's name: of its saved views and of its files.</summary>
    public string Name { get; }

    public IReadOnlyList<ListColumn> Columns { get; }

    /// <summary>Those that are shown, in order.</summary>
    public IReadOnlyList<ListColumn> Shown { get; }

    public IReadOnlyList<string> ChosenColumns { get; }

    public IReadOnlyList<ListFilter> Filters { get; }

    /// <summary>The reader's saved views of this list.</summary>
    public IReadOnlyList<SavedViewDto> Views { get; }

    /// <summary>The saved view that is shown unchanged.</summary>
    public SavedViewDto? Current { get; }

    /// <summary>True where the list opens with a saved view.</summary>
    public bool HasDefault { get; }

    /// <summary>What the address says of the list, without the page that is open.</summary>
    public string Query { get; }

    /// <summary>What the list is of, where it is of one thing.</summary>
    public Guid? Of { get; init; }

    /// <summary>The same as <see cref="Query"/>, with what the list is of.</summary>
    public string FileQuery => ListAddress.State(Query, Of);

    public bool IsCompact => string.Equals(_request.Query[DensityKey], Compact, StringComparison.OrdinalIgnoreCase);

    public string? Sorting { get; init; }

    public int Skip { get; init; }

    public int Size { get; init; }

    /// <summary>Rows altogether, as far as they are counted.</summary>
    public long Total { get; init; }

    /// <summary>True where there are more rows than were counted.</summary>
    public bool HasMore { get; init; }

    public bool IsFiltered => Filters.Any(f => Value(f).Length > 0);

    public bool Shows(string column) => Shown.Any(c => c.Name == column);

    /// <summary>What the address says for the filter; empty where it says nothing that the filter knows.</summary>
    public string Value(ListFilter filter)
    {
        var text = _request.Query[filter.Name].ToString().Trim();
        return filter.IsText || filter.IsKept ? text : filter.Options.FirstOrDefault(o => o.Value.Equals(text, StringComparison.OrdinalIgnoreCase))?.Value ?? "";
    }

    public IEnumerable<ListChip> Chips() =>
        from filter in Filters
        let value = Value(filter)
        where value.Length > 0
        let without = With((filter.Name, null), (SkipKey, null))
        select filter.IsKept ? new ListChip(null, filter.Label, without)
            : filter.IsText ? new ListChip(null, $"“{value}”", without)
            : new ListChip(filter.Label, filter.Options.First(o => o.Value == value).Text, without);

    /// <summary>The address of this list with some of its parts changed; null takes a part out.</summary>
    public string With(params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var address = ListAddress.With(_request, changes);
        return HasDefault && !address.Contains('?', StringComparison.Ordinal) ? address + "?" + ViewKey + "=all" : address;
    }

    /// <summary>The list with nothing chosen.</summary>
    public string AllUrl => _request.PathBase + _request.Path + (HasDefault ? "?" + ViewKey + "=all" : "");

    public string UrlOf(SavedViewDto view) => view.Query.Length > 0 ? _request.PathBase + _request.Path + "?" + view.Query : AllUrl;

    /// <summary>Parts of the address that a form with these fields of its own must carry along.</summary>
    public IEnumerable<KeyValuePair<string, string>> Kept(params IReadOnlyCollection<string> fields)
    {
        foreach (var (key, values) in _request.Query)
            if (!ListAddress.IsPassing(key) && !fields.Contains(key, StringComparer.OrdinalIgnoreCase))
                foreach (var value in values)
                    if (!string.IsNullOrEmpty(value)) yield return new(key, value);
        if (HasDefault) yield return new(ViewKey, "all");
    }

    public string SizeText => Size.ToString(CultureInfo.InvariantCulture);
}
