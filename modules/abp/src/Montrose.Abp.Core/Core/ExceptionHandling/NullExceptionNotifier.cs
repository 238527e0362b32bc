namespace Volo.Abp.ExceptionHandling;

public class NullExceptionNotifier : IExceptionNotifier
{
    public static NullExceptionNotifier Instance { get; } = new();

    private NullExceptionNotifier()
    {
    }

    public Task NotifyAsync(ExceptionNotificationContext context) => Task.CompletedTask;
}
