using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Threading;

namespace Volo.Abp.BackgroundWorkers;

/// <summary>Works each time its timer elapses, one run after the other; a failed run does not stop it.</summary>
public abstract class AsyncPeriodicBackgroundWorkerBase : BackgroundWorkerBase
{
    protected AsyncPeriodicBackgroundWorkerBase(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory)
    {
        ServiceScopeFactory = serviceScopeFactory;
        Timer = timer;
        Timer.Elapsed = _ => RunAsync(StartCancellationToken);
    }

    protected IServiceScopeFactory ServiceScopeFactory { get; }

    protected AbpAsyncTimer Timer { get; }

    protected CancellationToken StartCancellationToken { get; set; }

    public override async Task StartAsync(CancellationToken cancellationToken = default)
    {
        StartCancellationToken = StoppingToken = StoppingTokenSource.Token;
        await base.StartAsync(cancellationToken);
        Timer.Start(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken = default)
    {
        Timer.Stop(cancellationToken);
        await base.StopAsync(cancellationToken);
    }

    protected abstract Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext);

    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = ServiceScopeFactory.CreateAsyncScope();
        try
        {
            await DoWorkAsync(new PeriodicBackgroundWorkerContext(scope.ServiceProvider, cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Logger.LogDebug("{Worker} was stopped during a run", ToString());
        }
        catch (Exception exception)
        {
            await scope.ServiceProvider.GetRequiredService<IExceptionNotifier>().NotifyAsync(new ExceptionNotificationContext(exception));
            Logger.LogError(exception, "A run of {Worker} failed", ToString());
        }
    }
}
