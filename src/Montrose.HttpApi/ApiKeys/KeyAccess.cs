using Microsoft.AspNetCore.Authorization;

namespace Montrose.ApiKeys;

/// <summary>Which endpoints of the API a key opens.</summary>
public static class KeyAccess
{
    /// <summary>What signs people in, and what gives browsers their antiforgery cookie.</summary>
    private static readonly string[] PeopleOnly = ["api/account", "api/abp/application-configuration"];

    /// <summary>
    /// What asks for a permission, which the key's scopes limit, and what is open to everybody. What asks only for somebody
    /// who is signed in is about that person's own account, and a key is not that person.
    /// </summary>
    public static bool IsOpenToKeys(string? route, IReadOnlyCollection<object> metadata)
    {
        if (route is not null && PeopleOnly.Any(p => route.TrimStart('/').StartsWith(p, StringComparison.OrdinalIgnoreCase))) return false;
        return metadata.OfType<IAllowAnonymous>().Any() || metadata.OfType<IAuthorizeData>().Any(static a => !string.IsNullOrEmpty(a.Policy));
    }
}
