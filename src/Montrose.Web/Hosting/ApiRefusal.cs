using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Http;

namespace Montrose.Web.Hosting;

/// <summary>A refusal of the API's before an action is reached, in the one shape of errors.</summary>
public static class ApiRefusal
{
    /// <summary>Says how long to wait where the refusal knows.</summary>
    public static IActionResult Result(HttpContext context, BusinessException refused)
    {
        var body = Prepare(context, refused, (int)context.RequestServices.GetRequiredService<IHttpExceptionStatusCodeFinder>().GetStatusCode(context, refused));
        return new ObjectResult(body) { DeclaredType = typeof(RemoteServiceErrorResponse), StatusCode = context.Response.StatusCode };
    }

    /// <summary>Where there is no action that could have a result.</summary>
    public static Task WriteAsync(HttpContext context, BusinessException refused, int status) => context.Response.WriteAsJsonAsync(Prepare(context, refused, status));

    private static RemoteServiceErrorResponse Prepare(HttpContext context, BusinessException refused, int status)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.Headers.CacheControl = "no-store";
        response.Headers[AbpHttpConsts.AbpErrorFormat] = "true";
        if (refused.Data["seconds"] is { } seconds) response.Headers.RetryAfter = Convert.ToString(seconds, CultureInfo.InvariantCulture);
        return new RemoteServiceErrorResponse(context.RequestServices.GetRequiredService<IExceptionToErrorInfoConverter>().Convert(refused));
    }
}
