using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Montrose.Concurrency;

/// <summary>Gives the answer of a read its ETag, and says 304 to who has it already.</summary>
internal sealed class VersionedReadFilter : IAsyncActionFilter, IOrderedFilter
{
    public int Order => int.MaxValue - 1;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Exception is not null || executed.Result is not ObjectResult { Value: { } answer, StatusCode: null or StatusCodes.Status200OK }) return;
        var http = context.HttpContext;
        var (json, tag) = EntityTag.Of(answer, http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions);
        http.Response.Headers.ETag = tag.Value;
        // It may be kept and must be asked about each time.
        if (http.Response.Headers.CacheControl.Count == 0) http.Response.Headers.CacheControl = "private, no-cache";
        executed.Result = tag.IsOneOf(http.Request.GetTypedHeaders().IfNoneMatch)
            ? new StatusCodeResult(StatusCodes.Status304NotModified)
            : new JsonBytesResult(json);
    }

    private sealed class JsonBytesResult(byte[] json) : IActionResult
    {
        public Task ExecuteResultAsync(ActionContext context)
        {
            var response = context.HttpContext.Response;
            response.ContentType = "application/json; charset=utf-8";
            response.ContentLength = json.Length;
            return response.Body.WriteAsync(json).AsTask();
        }
    }
}
