using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Montrose.Languages;
using Montrose.Localization;
using Volo.Abp.Security.Claims;

namespace Montrose.Web.Languages;

/// <summary>A request's language: the person's choice, then the device's, then the browser's, then the portal's.</summary>
public static class RequestLanguages
{
    public static IApplicationBuilder UseRequestLanguages(this IApplicationBuilder app) => app.UseAbpRequestLocalization(static o =>
    {
        o.SupportedCultures = o.SupportedUICultures = [.. PortalLanguages.All.Select(l => PortalLanguages.Find(l.CultureName)!)];
        o.RequestCultureProviders =
        [
            new CustomRequestCultureProvider(OfPersonAsync),
            new CookieRequestCultureProvider { Options = o },
            new AcceptLanguageHeaderRequestCultureProvider { Options = o },
            new CustomRequestCultureProvider(OfPortalAsync),
        ];
    });

    private static async Task<ProviderCultureResult?> OfPersonAsync(HttpContext http) =>
        http.User.FindFirst(AbpClaimTypes.UserId) is { } claim && Guid.TryParse(claim.Value, out var id)
            ? Result(await http.RequestServices.GetRequiredService<ReaderLanguage>().ChosenByAsync(id))
            : null;

    private static async Task<ProviderCultureResult?> OfPortalAsync(HttpContext http) =>
        Result(await http.RequestServices.GetRequiredService<ReaderLanguage>().OfPortalAsync());

    private static ProviderCultureResult? Result(CultureInfo? culture) => culture is null ? null : new ProviderCultureResult(culture.Name);
}
