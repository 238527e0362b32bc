using System.Net.Mime;
using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Authorization;

namespace Volo.Abp.AspNetCore.Mvc.Filters;

/// <summary>Turns an exception of an action or page handler into its answer.</summary>
internal static class ActionErrors
{
    public static bool AnswersWithData(HttpContext context, bool hasObjectResult)
        => hasObjectResult || context.Request.IsAjax() || context.Request.CanAccept(MediaTypeNames.Application.Json);

    public static async Task<IActionResult> ResultAsync(FilterContext context, Exception exception, Type source)
    {
        var http = context.HttpContext;
        if (exception is AbpAuthorizationException refused)
        {
            await ErrorResponse.ReportAsync(http, exception, source.FullName);
            await http.RequestServices.GetRequiredService<IAbpAuthorizationExceptionHandler>().HandleAsync(refused, http);
            return new EmptyResult();
        }
        if (exception is OperationCanceledException && http.RequestAborted.IsCancellationRequested)
            ExceptionDispatchInfo.Throw(exception);
        var body = await ErrorResponse.PrepareAsync(http, exception, source.FullName);
        return new ObjectResult(body) { DeclaredType = body.GetType(), StatusCode = http.Response.StatusCode };
    }
}
