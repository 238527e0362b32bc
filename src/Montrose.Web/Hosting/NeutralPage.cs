namespace Montrose.Web.Hosting;

/// <summary>A page in nobody's brand, for host names that are nobody's. Needs no script, style file or database.</summary>
public static class NeutralPage
{
    public static readonly (int Status, string Title, string Text) NotFound = (404, "Page not found", "There is nothing at this address. Check how it is spelled, or open the link that you were sent.");
    public static readonly (int Status, string Title, string Text) BadRequest = (400, "This address is not right", "It holds a character that no address can have. Open the link that you were sent.");
    public static readonly (int Status, string Title, string Text) Paused = (503, "This portal is paused", "It will be back. If you need something now, write to the people who run it.");

    public static Task WriteAsync(HttpContext context, (int Status, string Title, string Text) page)
    {
        var response = context.Response;
        response.StatusCode = page.Status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        return response.WriteAsync($$"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{{page.Title}}</title>
            <style>
            body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 16px/1.6 system-ui, sans-serif; background: #f5f6f8; color: #1f2733 }
            main { max-width: 30rem; padding: 2rem; text-align: center }
            h1 { font-size: 1.5rem; margin: 0 0 .5rem }
            p { margin: 0; color: #4a5566 }
            @media (prefers-color-scheme: dark) { body { background: #14181f; color: #e8ecf2 } p { color: #a9b4c4 } }
            </style>
            </head>
            <body><main><h1>{{page.Title}}</h1><p>{{page.Text}}</p></main></body>
            </html>
            """);
    }
}
