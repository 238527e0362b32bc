namespace Volo.Abp.ExceptionHandling;

public class ExceptionNotificationContext
{
    public ExceptionNotificationContext(Exception exception, LogLevel? logLevel = null, bool handled = true)
    {
        Exception = Check.NotNull(exception, nameof(exception));
        LogLevel = logLevel ?? exception.GetLogLevel();
        Handled = handled;
    }

    public Exception Exception { get; }

    public LogLevel LogLevel { get; }

    public bool Handled { get; }
}
