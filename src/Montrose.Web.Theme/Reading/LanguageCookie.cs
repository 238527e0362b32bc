using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Montrose.Localization;

namespace Montrose.Web.Theme.Reading;

/// <summary>The language that was chosen on this device, for pages before sign-in. Name and form are ASP.NET Core's.</summary>
public static class LanguageCookie
{
    /// <returns>False where the portal does not speak the language.</returns>
    public static bool Keep(HttpResponse response, string? language)
    {
        if (PortalLanguages.All.All(l => l.CultureName != language)) return false;
        var value = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language!));
        response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, value, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365), HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = response.HttpContext.Request.IsHttps,
        });
        return true;
    }
}
