using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.ExceptionHandling;

/// <summary>Tells every subscriber; one that fails is logged and does not stop the others.</summary>
public class ExceptionNotifier : IExceptionNotifier, ITransientDependency
{
    public ExceptionNotifier(IServiceScopeFactory serviceScopeFactory)
    {
        ServiceScopeFactory = serviceScopeFactory;
        Logger = NullLogger<ExceptionNotifier>.Instance;
    }

    public ILogger<ExceptionNotifier> Logger { get; set; }

    protected IServiceScopeFactory ServiceScopeFactory { get; }

    public virtual async Task NotifyAsync(ExceptionNotificationContext context)
    {
        Check.NotNull(context, nameof(context));
        using var scope = ServiceScopeFactory.CreateScope();
        foreach (var subscriber in scope.ServiceProvider.GetServices<IExceptionSubscriber>())
        {
            try
            {
                await subscriber.HandleAsync(context);
            }
            catch (Exception e)
            {
                Logger.LogWarning(e, "Exception subscriber {Subscriber} failed.", subscriber.GetType().FullName);
            }
        }
    }
}
