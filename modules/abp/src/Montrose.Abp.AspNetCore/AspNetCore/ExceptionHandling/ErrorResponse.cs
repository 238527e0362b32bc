using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Http;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>What becomes of an exception on its way out: the log, the subscribers, and what the client is told.</summary>
internal static class ErrorResponse
{
    public const string HandledExceptionKey = "__AbpHandledException";

    /// <summary>Logs and announces the exception, sets status and header, and returns the body to write.</summary>
    public static async Task<RemoteServiceErrorResponse> PrepareAsync(HttpContext context, Exception exception, string? source)
    {
        var services = context.RequestServices;
        var options = services.GetRequiredService<IOptions<AbpExceptionHandlingOptions>>().Value;
        var error = services.GetRequiredService<IExceptionToErrorInfoConverter>().Convert(exception, target =>
        {
            target.SendExceptionsDetailsToClients = options.SendExceptionsDetailsToClients;
            target.SendStackTraceToClients = options.SendStackTraceToClients;
            target.SendExceptionDataToClientTypes = options.SendExceptionDataToClientTypes;
        });
        await ReportAsync(context, exception, source);

        context.Response.Headers[AbpHttpConsts.AbpErrorFormat] = "true";
        context.Response.StatusCode = (int)services.GetRequiredService<IHttpExceptionStatusCodeFinder>().GetStatusCode(context, exception);
        // Who throttles says in the exception's data how long to wait.
        if (context.Response.StatusCode == StatusCodes.Status429TooManyRequests && exception.Data["seconds"] is { } seconds)
            context.Response.Headers.RetryAfter = Convert.ToString(seconds, CultureInfo.InvariantCulture);
        return new RemoteServiceErrorResponse(error);
    }

    /// <summary>Logs the exception, tells its subscribers, and keeps it for the audit log.</summary>
    public static async Task ReportAsync(HttpContext context, Exception exception, string? source)
    {
        var services = context.RequestServices;
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(source ?? "Volo.Abp.AspNetCore.ExceptionHandling");
        var level = exception.GetLogLevel();
        logger.LogException(exception, level);
        context.Items[HandledExceptionKey] = exception;
        if (services.GetService<IExceptionNotifier>() is { } notifier)
            await notifier.NotifyAsync(new ExceptionNotificationContext(exception, level));
    }
}
