using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Montrose.Web.Theme.Security;

/// <summary>The random word that lets a response's own style and script elements through its content security policy.</summary>
public static class PageNonce
{
    private static readonly object Key = new();

    /// <summary>The nonce of this response; made when a page first asks for it.</summary>
    public static string Nonce(this HttpContext context)
    {
        if (context.Items[Key] is string known) return known;
        var made = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        context.Items[Key] = made;
        return made;
    }

    internal static string? NonceOrNull(this HttpContext context) => context.Items[Key] as string;
}
