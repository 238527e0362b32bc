using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Auditing;
using Volo.Abp.Users;

namespace Volo.Abp.AspNetCore.Auditing;

/// <summary>
/// Opens an audit scope around requests that may be written to the log. Reads are let through untouched unless the
/// options ask for them; one that fails is written after the fact.
/// </summary>
internal sealed class AuditingMiddleware
{
    private readonly RequestDelegate _next;
    private readonly AbpAuditingOptions _options;
    private readonly List<string> _ignoredUrls;

    public AuditingMiddleware(RequestDelegate next, IOptions<AbpAuditingOptions> options, IOptions<AbpAspNetCoreAuditingOptions> aspNetCoreOptions)
    {
        _next = next;
        _options = options.Value;
        _ignoredUrls = aspNetCoreOptions.Value.IgnoredUrls;
    }

    public Task InvokeAsync(HttpContext context)
    {
        if (!_options.IsEnabled || IsIgnored(context.Request.Path))
            return _next(context);
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (!isRead || _options.IsEnabledForGetRequests || _options.AlwaysLogSelectors.Count > 0)
            return InScopeAsync(context);
        var running = _next(context);
        return running.IsCompletedSuccessfully && !Failed(context) ? running : ReadAsync(context, running);
    }

    private async Task ReadAsync(HttpContext context, Task running)
    {
        Exception? unhandled = null;
        try
        {
            await running;
        }
        catch (Exception exception)
        {
            unhandled = exception;
            throw;
        }
        finally
        {
            if (_options.AlwaysLogOnException && (unhandled ?? HandledException(context)) is { } failure)
                await SaveFailureAsync(context, failure);
        }
    }

    private static async Task SaveFailureAsync(HttpContext context, Exception failure)
    {
        var manager = context.RequestServices.GetRequiredService<IAuditingManager>();
        using var handle = manager.BeginScope();
        manager.Current!.Log.Exceptions.Add(failure);
        await handle.SaveAsync();
    }

    private async Task InScopeAsync(HttpContext context)
    {
        var manager = context.RequestServices.GetRequiredService<IAuditingManager>();
        using var handle = manager.BeginScope();
        var failed = false;
        try
        {
            await _next(context);
            if (HandledException(context) is { } handled && manager.Current is { } scope)
            {
                failed = true;
                if (!scope.Log.Exceptions.Contains(handled))
                    scope.Log.Exceptions.Add(handled);
            }
        }
        catch (Exception exception)
        {
            failed = true;
            if (manager.Current is { } scope && !scope.Log.Exceptions.Contains(exception))
                scope.Log.Exceptions.Add(exception);
            throw;
        }
        finally
        {
            if (manager.Current is { } scope && await ShouldSaveAsync(scope.Log, context, failed))
                await handle.SaveAsync();
        }
    }

    private async Task<bool> ShouldSaveAsync(AuditLogInfo log, HttpContext context, bool failed)
    {
        foreach (var selector in _options.AlwaysLogSelectors)
            if (await selector(log))
                return true;
        if (failed && _options.AlwaysLogOnException)
            return true;
        if (!_options.IsEnabledForAnonymousUsers && !context.RequestServices.GetRequiredService<ICurrentUser>().IsAuthenticated)
            return false;
        return _options.IsEnabledForGetRequests
            || !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method));
    }

    private bool IsIgnored(PathString path)
    {
        foreach (var url in _ignoredUrls)
            if (path.Value is { } value && value.StartsWith(url, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static bool Failed(HttpContext context) => context.Response.StatusCode >= StatusCodes.Status400BadRequest;

    private static Exception? HandledException(HttpContext context)
        => Failed(context) && context.Items.TryGetValue(ErrorResponse.HandledExceptionKey, out var exception) ? exception as Exception : null;
}
