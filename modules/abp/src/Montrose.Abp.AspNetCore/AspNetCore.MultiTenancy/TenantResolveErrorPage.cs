using System.Net.Mime;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Http;
using Volo.Abp.Json;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>The answer for a tenant that is unknown or switched off: 404, and as little as possible about the rest.</summary>
internal static class TenantResolveErrorPage
{
    public static async Task<bool> WriteAsync(HttpContext context, Exception exception)
    {
        var services = context.RequestServices;
        var key = services.GetRequiredService<IOptions<AbpAspNetCoreMultiTenancyOptions>>().Value.TenantKey;
        // A cookie that names a lost tenant would lock the visitor out of every other page.
        if (context.Request.Cookies.ContainsKey(key))
            AbpMultiTenancyCookieHelper.SetTenantCookie(context, null, key);

        var details = (exception as IHasErrorDetails)?.Details ?? "";
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.Headers[AbpHttpConsts.AbpTenantResolveError] = UrlEncoder.Default.Encode(details.Length > 0 ? details : exception.Message);
        if (context.Request.IsAjax() || context.Request.CanAccept(MediaTypeNames.Application.Json))
        {
            var error = new RemoteServiceErrorInfo(exception.Message, details, (exception as IHasErrorCode)?.Code);
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.Headers[AbpHttpConsts.AbpErrorFormat] = "true";
            await context.Response.WriteAsync(services.GetRequiredService<IJsonSerializer>().Serialize(new RemoteServiceErrorResponse(error)));
            return true;
        }
        var html = HtmlEncoder.Default;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{html.Encode(exception.Message)}</title></head>
            <body><main><h1>{html.Encode(exception.Message)}</h1><p>{html.Encode(details)}</p></main></body>
            </html>
            """);
        return true;
    }
}
