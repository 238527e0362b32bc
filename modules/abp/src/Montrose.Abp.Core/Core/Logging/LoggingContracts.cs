namespace Volo.Abp.Logging;

/// <summary>An exception that knows how serious it is.</summary>
public interface IHasLogLevel
{
    LogLevel LogLevel { get; set; }
}

/// <summary>An exception that writes more than its message to the log.</summary>
public interface IExceptionWithSelfLogging
{
    void Log(ILogger logger);
}

public static class HasLogLevelExtensions
{
    public static TException WithLogLevel<TException>(this TException exception, LogLevel logLevel)
        where TException : IHasLogLevel
    {
        exception.LogLevel = logLevel;
        return exception;
    }
}
