using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.Tracing;

namespace Volo.Abp.AspNetCore.Tracing;

/// <summary>
/// Takes the correlation id of the request, or makes one, and sends it back. The header of the answer is also where
/// <see cref="HttpContextCorrelationIdProvider"/> reads it from, so that a request carries no ambient value for it.
/// </summary>
internal sealed class CorrelationIdMiddleware(RequestDelegate next, IOptions<AbpCorrelationIdOptions> options)
{
    private readonly AbpCorrelationIdOptions _options = options.Value;

    public Task InvokeAsync(HttpContext context)
    {
        if (_options.SetResponseHeader)
            context.Response.Headers[_options.HttpHeaderName] = HttpContextCorrelationIdProvider.FromRequest(context, _options) ?? HttpContextCorrelationIdProvider.New();
        return next(context);
    }
}
