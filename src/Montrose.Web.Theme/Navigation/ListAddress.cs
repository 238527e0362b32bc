using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Montrose.Web.Theme.Navigation;

/// <summary>The address of the list that is shown, with some parts of its query changed.</summary>
public static class ListAddress
{
    /// <param name="request">The current request.</param>
    /// <param name="changes">Names with their new value; null takes a name out.</param>
    public static string With(HttpRequest request, params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var query = request.Query.ToDictionary(q => q.Key, q => q.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        query.Remove("handler");
        foreach (var (name, value) in changes)
            if (value is null) query.Remove(name);
            else query[name] = value;
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, query!);
    }
}
