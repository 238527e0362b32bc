using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Montrose.ApiKeys;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Http;

namespace Montrose.Web.Hosting;

/// <summary>
/// Lets programs into the API with a key instead of a session: as the key's owner, within its scopes. Whoever sends a key
/// is that key: cookies beside it are dropped, so that none is read or set and no antiforgery token is asked for. A key
/// that does not work is refused before anything else runs.
/// </summary>
public class ApiKeyMiddleware(RequestDelegate next, ApiKeyGuard guard)
{
    private const string Header = "X-Api-Key";
    private const string Bearer = "Bearer ";

    private readonly ConcurrentDictionary<Endpoint, bool> _open = new();

    public Task InvokeAsync(HttpContext context)
    {
        if (KeyIn(context.Request) is not { } key) return next(context);
        context.Request.Headers.Remove(HeaderNames.Cookie);
        ValueTask<KnownApiKey> admitting;
        try
        {
            admitting = guard.AdmitAsync(key, context.Connection.RemoteIpAddress);
        }
        catch (BusinessException refused)
        {
            return RefuseAsync(context, refused);
        }
        return admitting.IsCompletedSuccessfully ? RunAsync(context, admitting.Result) : AwaitAsync(context, admitting);
    }

    private async Task AwaitAsync(HttpContext context, ValueTask<KnownApiKey> admitting)
    {
        KnownApiKey key;
        try
        {
            key = await admitting;
        }
        catch (BusinessException refused)
        {
            await RefuseAsync(context, refused);
            return;
        }
        await RunAsync(context, key);
    }

    private Task RunAsync(HttpContext context, KnownApiKey key)
    {
        if (context.GetEndpoint() is { } endpoint && !_open.GetOrAdd(endpoint, static e => IsOpenToKeys(e)))
            return WriteAsync(context, ApiKeyErrors.NotForKeys(), StatusCodes.Status403Forbidden);
        context.User = key.Principal;
        return next(context);
    }

    /// <summary>Null where the request has none: it may be signed in with a cookie then.</summary>
    private static string? KeyIn(HttpRequest request)
    {
        if (!request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)) return null;
        if (request.Headers.TryGetValue(Header, out var named)) return named.ToString();
        var value = request.Headers.Authorization;
        return value.Count == 1 && value[0] is { } text && text.StartsWith(Bearer + ApiKeyConsts.Scheme, StringComparison.OrdinalIgnoreCase) ? text[Bearer.Length..].Trim() : null;
    }

    private static bool IsOpenToKeys(Endpoint endpoint) => KeyAccess.IsOpenToKeys((endpoint as RouteEndpoint)?.RoutePattern.RawText, endpoint.Metadata);

    private static Task RefuseAsync(HttpContext context, BusinessException refused)
    {
        if (refused.Code != "Montrose:TooManyAttempts")
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return WriteAsync(context, refused, StatusCodes.Status401Unauthorized);
        }
        context.Response.Headers.RetryAfter = new StringValues(Convert.ToString(refused.Data["seconds"], CultureInfo.InvariantCulture));
        return WriteAsync(context, refused, StatusCodes.Status429TooManyRequests);
    }

    private static Task WriteAsync(HttpContext context, BusinessException refused, int status)
    {
        var converter = context.RequestServices.GetRequiredService<IExceptionToErrorInfoConverter>();
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers[AbpHttpConsts.AbpErrorFormat] = "true";
        return context.Response.WriteAsJsonAsync(new RemoteServiceErrorResponse(converter.Convert(refused)));
    }
}
