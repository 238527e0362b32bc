using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Authorization;
using Volo.Abp.Json;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>
/// Catches what no filter has handled. A refusal asks to sign in or forbids; an action that answers with data, or a
/// script that asked for data, gets the error as JSON; anything else is the business of the error pages.
/// </summary>
internal sealed class ExceptionHandlingMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        Task running;
        try
        {
            running = next(context);
        }
        catch (Exception exception) when (CanAnswer(context, exception))
        {
            return AnswerAsync(context, exception);
        }
        return running.IsCompletedSuccessfully ? running : AwaitAsync(context, running);
    }

    private static async Task AwaitAsync(HttpContext context, Task running)
    {
        try
        {
            await running;
        }
        catch (Exception exception) when (CanAnswer(context, exception))
        {
            await AnswerAsync(context, exception);
        }
    }

    private static bool CanAnswer(HttpContext context, Exception exception)
        => !context.Response.HasStarted
            && !context.RequestAborted.IsCancellationRequested
            && (exception is AbpAuthorizationException || WantsData(context));

    private static bool WantsData(HttpContext context)
        => context.GetEndpoint()?.Metadata.GetMetadata<ActionDescriptor>() is ControllerActionDescriptor action && action.HasObjectResult()
            || context.Request.IsAjax()
            || context.Request.CanAccept(MediaTypeNames.Application.Json);

    private static async Task AnswerAsync(HttpContext context, Exception exception)
    {
        Clear(context.Response);
        if (exception is AbpAuthorizationException refused)
        {
            await ErrorResponse.ReportAsync(context, exception, source: null);
            await context.RequestServices.GetRequiredService<IAbpAuthorizationExceptionHandler>().HandleAsync(refused, context);
            return;
        }
        var body = await ErrorResponse.PrepareAsync(context, exception, source: null);
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(context.RequestServices.GetRequiredService<IJsonSerializer>().Serialize(body));
    }

    /// <summary>Drops what the failed action has said of its content; headers of the pipeline itself stay.</summary>
    private static void Clear(HttpResponse response)
    {
        response.Headers.ContentType = default;
        response.Headers.ContentLength = null;
        response.Headers.ETag = default;
        response.Headers.LastModified = default;
        response.Headers.CacheControl = "no-cache, no-store";
    }
}
