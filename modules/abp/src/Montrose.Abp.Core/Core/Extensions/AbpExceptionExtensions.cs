using System.Runtime.ExceptionServices;
using Volo.Abp.Logging;

namespace System;

public static class AbpExceptionExtensions
{
    /// <summary>Throws again with the stack trace it had.</summary>
    public static void ReThrow(this Exception exception) => ExceptionDispatchInfo.Capture(exception).Throw();

    public static LogLevel GetLogLevel(this Exception exception, LogLevel defaultLevel = LogLevel.Error) =>
        (exception as IHasLogLevel)?.LogLevel ?? defaultLevel;
}
