using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Montrose.Web.Theme.Security;

/// <summary>
/// Headers that keep a browser from doing what no page of the portal needs: foreign or inline scripts and styles, framing,
/// guessing of content types, telling other sites the full address. A page that needs another policy sets its own header.
/// </summary>
public static class SecurityHeaders
{
    public static IApplicationBuilder UsePortalSecurityHeaders(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            var http = (HttpContext)state;
            var headers = http.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            if (headers.ContentSecurityPolicy.Count == 0 && http.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
                headers.ContentSecurityPolicy = Policy(http.NonceOrNull(), http.ImageOrigins(), http.FormOrigins());
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    private static string Policy(string? nonce, string images, string forms)
    {
        var inline = nonce is null ? "" : $" 'nonce-{nonce}'";
        return $"default-src 'self'; script-src 'self'{inline}; style-src 'self'{inline}; img-src 'self' data: blob:{images}; object-src 'none'; "
            + $"base-uri 'none'; form-action 'self'{forms}; frame-ancestors 'self'";
    }
}
