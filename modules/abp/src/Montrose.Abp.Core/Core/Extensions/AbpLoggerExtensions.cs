using System.Text;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Logging;

namespace Microsoft.Extensions.Logging;

public static class AbpLoggerExtensions
{
    public static void LogWithLevel(this ILogger logger, LogLevel logLevel, string message) => logger.Log(logLevel, "{Message}", message);

    public static void LogWithLevel(this ILogger logger, LogLevel logLevel, string message, Exception exception) =>
        logger.Log(logLevel, exception, "{Message}", message);

    /// <summary>Writes the exception with its code, details and data, at the level it asks for.</summary>
    public static void LogException(this ILogger logger, Exception ex, LogLevel? level = null)
    {
        var selectedLevel = level ?? ex.GetLogLevel();
        if (!logger.IsEnabled(selectedLevel))
            return;

        logger.Log(selectedLevel, ex, "{Message}", ex.Message);
        LogProperties(logger, ex, selectedLevel);
        (ex as IExceptionWithSelfLogging)?.Log(logger);
    }

    private static void LogProperties(ILogger logger, Exception ex, LogLevel level)
    {
        var text = new StringBuilder();
        if (ex is IHasErrorCode { Code: { } code })
            text.Append("Code: ").AppendLine(code);
        if (ex is IHasErrorDetails { Details: { } details })
            text.Append("Details: ").AppendLine(details);
        foreach (var key in ex.Data.Keys)
            text.Append(key).Append(" = ").AppendLine(ex.Data[key]?.ToString());
        if (text.Length > 0)
            logger.Log(level, "{ExceptionProperties}", text.ToString());
    }
}
