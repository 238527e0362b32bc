using Microsoft.AspNetCore.Http;

namespace Montrose.Web.Theme.Reading;

/// <summary>Light or dark, as the reader chose on this device; null follows the system.</summary>
public static class ThemeChoice
{
    private const string CookieName = "portal-theme";

    public static string? Of(HttpRequest request) => request.Cookies[CookieName] is "light" or "dark" ? request.Cookies[CookieName] : null;

    public static void Keep(HttpResponse response, string? theme)
    {
        var cookie = new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = response.HttpContext.Request.IsHttps };
        if (theme is "light" or "dark") response.Cookies.Append(CookieName, theme, cookie);
        else response.Cookies.Delete(CookieName);
    }
}
