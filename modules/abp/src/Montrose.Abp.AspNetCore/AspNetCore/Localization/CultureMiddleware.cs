using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.RequestLocalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Volo.Abp.AspNetCore.Localization;

/// <summary>Sets a request's culture: query, then cookie, then the browser's languages, then the application's default.</summary>
internal sealed class CultureMiddleware(RequestDelegate next, IAbpRequestLocalizationOptionsProvider provider, ILoggerFactory loggerFactory)
{
    private Built? _built;

    public Task InvokeAsync(HttpContext context)
    {
        var options = provider.GetLocalizationOptionsAsync();
        return options.IsCompletedSuccessfully ? For(options.Result).Invoke(context) : AwaitAsync(context, options);
    }

    private async Task AwaitAsync(HttpContext context, Task<RequestLocalizationOptions> options)
        => await For(await options).Invoke(context);

    private RequestLocalizationMiddleware For(RequestLocalizationOptions options)
    {
        var built = _built;
        if (built is null || built.Options != options)
            _built = built = new Built(options, new RequestLocalizationMiddleware(next, Microsoft.Extensions.Options.Options.Create(options), loggerFactory));
        return built.Middleware;
    }

    private sealed record Built(RequestLocalizationOptions Options, RequestLocalizationMiddleware Middleware);
}
