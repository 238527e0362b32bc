using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Localization;
using Montrose.Localization;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Http;

namespace Montrose.Web.Hosting;

/// <summary>What the API answers where no action was reached: a body too large or cut off, or a fault. Says no more than a page would.</summary>
public static class ApiErrors
{
    /// <summary>The status of a request that was never readable is the server's for it; anything else is a fault.</summary>
    public static int StatusOf(Exception exception) => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    public static void UseApiErrors(this IApplicationBuilder app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        StatusCodeSelector = StatusOf,
        ExceptionHandler = static context =>
        {
            var l = context.RequestServices.GetRequiredService<IStringLocalizer<MontroseResource>>();
            var text = l[context.Response.StatusCode switch
            {
                StatusCodes.Status413PayloadTooLarge => "Error.TooLarge.Text",
                >= 400 and < 500 => "Error.BadRequest.Text",
                _ => "Error.Server.Text",
            }];
            context.Response.Headers[AbpHttpConsts.AbpErrorFormat] = "true";
            return context.Response.WriteAsJsonAsync(new RemoteServiceErrorResponse(new RemoteServiceErrorInfo(text.Value)));
        },
    });
}
