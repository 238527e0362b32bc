using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Montrose.Web.Theme.Navigation;

/// <summary>The address of the list that is shown, with some parts of its query changed.</summary>
public static class ListAddress
{
    /// <summary>Says what a list is of where its own page does not say it.</summary>
    public const string OfKey = "Of";

    /// <summary>Parts of an address that say nothing of what the list shows.</summary>
    private static readonly string[] Passing = ["handler", "id", "memberId", "SkipCount", "View", OfKey];

    /// <param name="request">The current request.</param>
    /// <param name="changes">Names with their new value; null takes a name out.</param>
    public static string With(HttpRequest request, params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var query = request.Query.ToDictionary(q => q.Key, q => q.Value, StringComparer.OrdinalIgnoreCase);
        query.Remove("handler");
        foreach (var (name, value) in changes)
            if (value is null) query.Remove(name);
            else query[name] = value;
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, query);
    }

    /// <summary>What a query says of the list: in one order and without what is empty, so that two that show the same are the same.</summary>
    public static string State(IEnumerable<KeyValuePair<string, StringValues>> query) =>
        string.Join('&', query.Where(static p => !IsPassing(p.Key)).OrderBy(static p => p.Key, StringComparer.OrdinalIgnoreCase)
            .SelectMany(static p => p.Value.Where(static v => !string.IsNullOrWhiteSpace(v)).Select(v => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(v!.Trim())}")));

    /// <summary>The same of a text that somebody saved, so that it can stand in an address.</summary>
    public static string State(string query) => State(QueryHelpers.ParseQuery(query));

    /// <summary>The same with what the list is of.</summary>
    public static string State(string state, Guid? of) => of is null ? state : $"{OfKey}={of}{(state.Length > 0 ? "&" : "")}{state}";

    internal static bool IsPassing(string name) => Passing.Contains(name, StringComparer.OrdinalIgnoreCase);
}
