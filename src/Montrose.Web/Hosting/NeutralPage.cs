using System.Globalization;
using Microsoft.Extensions.Localization;
using Montrose.Localization;
using Volo.Abp.Localization;

namespace Montrose.Web.Hosting;

/// <summary>A page in nobody's brand, for host names that are nobody's. Needs no script, style file or database. In the browser's language.</summary>
public static class NeutralPage
{
    public static readonly (int Status, string Key) NotFound = (StatusCodes.Status404NotFound, "Neutral.NotFound");
    public static readonly (int Status, string Key) BadRequest = (StatusCodes.Status400BadRequest, "Neutral.BadRequest");
    public static readonly (int Status, string Key) Paused = (StatusCodes.Status503ServiceUnavailable, "Neutral.Paused");

    public static async Task WriteAsync(HttpContext context, (int Status, string Key) page)
    {
        var language = OfBrowser(context.Request);
        using var _ = CultureHelper.Use(language);
        var l = context.RequestServices.GetRequiredService<IStringLocalizer<MontroseResource>>();
        var (title, text) = (l[page.Key + ".Title"].Value, l[page.Key + ".Text"].Value);
        var response = context.Response;
        response.StatusCode = page.Status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        await response.WriteAsync($$"""
            <!doctype html>
            <html lang="{{language.Name}}" dir="{{(language.TextInfo.IsRightToLeft ? "rtl" : "ltr")}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{{title}}</title>
            <style>
            body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 16px/1.6 system-ui, sans-serif; background: #f5f6f8; color: #1f2733 }
            main { max-width: 30rem; padding: 2rem; text-align: center }
            h1 { font-size: 1.5rem; margin: 0 0 .5rem }
            p { margin: 0; color: #4a5566 }
            @media (prefers-color-scheme: dark) { body { background: #14181f; color: #e8ecf2 } p { color: #a9b4c4 } }
            </style>
            </head>
            <body><main><h1>{{title}}</h1><p>{{text}}</p></main></body>
            </html>
            """);
    }

    /// <summary>Who asks and for which portal is not known, only what the browser prefers.</summary>
    private static CultureInfo OfBrowser(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => PortalLanguages.Find(l.Value.Value)).FirstOrDefault(c => c is not null)
        ?? PortalLanguages.Find("en")!;
}
