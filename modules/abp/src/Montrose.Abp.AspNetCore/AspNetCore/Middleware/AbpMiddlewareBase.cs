using Microsoft.AspNetCore.Http;

namespace Volo.Abp.AspNetCore.Middleware;

/// <summary>
/// Base of an application's own middleware that is created by the container. The framework's middleware does not derive
/// from it: a middleware that is built once needs no activation per request.
/// </summary>
public abstract class AbpMiddlewareBase : IMiddleware
{
    protected virtual Task<bool> ShouldSkipAsync(HttpContext context, RequestDelegate next) => Task.FromResult(false);

    public abstract Task InvokeAsync(HttpContext context, RequestDelegate next);
}
