using Microsoft.AspNetCore.Http;

namespace Montrose.Web.Theme.Security;

/// <summary>Other sites that a page's form may lead to, such as a payment provider's.</summary>
public static class FormOriginsExtensions
{
    private static readonly object Key = new();

    /// <summary>Lets the forms of this response lead to the origin, e.g. by the redirect that answers them.</summary>
    public static void AllowFormsTo(this HttpContext context, string origin)
    {
        if (origin.StartsWith("https://", StringComparison.Ordinal) || origin.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)) context.Items[Key] = $"{context.Items[Key]} {origin}";
    }

    internal static string FormOrigins(this HttpContext context) => context.Items[Key] as string ?? "";
}
