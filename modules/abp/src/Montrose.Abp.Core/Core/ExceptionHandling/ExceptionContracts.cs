namespace Volo.Abp.ExceptionHandling;

/// <summary>An exception with a code that finds its text and status.</summary>
public interface IHasErrorCode
{
    string? Code { get; }
}

public interface IHasErrorDetails
{
    string? Details { get; }
}

public interface IHasHttpStatusCode
{
    int HttpStatusCode { get; }
}

public interface IExceptionNotifier
{
    Task NotifyAsync(ExceptionNotificationContext context);
}

public interface IExceptionSubscriber
{
    Task HandleAsync(ExceptionNotificationContext context);
}
