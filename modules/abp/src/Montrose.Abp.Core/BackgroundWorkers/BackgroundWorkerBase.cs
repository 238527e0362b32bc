using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundWorkers;

public abstract class BackgroundWorkerBase : IBackgroundWorker
{
    private ILogger? _logger;

    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = null!;

    public IServiceProvider ServiceProvider { get; set; } = null!;

    protected ILoggerFactory LoggerFactory =>
        LazyServiceProvider is null ? NullLoggerFactory.Instance : LazyServiceProvider.LazyGetRequiredService<ILoggerFactory>();

    protected ILogger Logger => _logger ??= LoggerFactory.CreateLogger(GetType().FullName!);

    protected CancellationTokenSource StoppingTokenSource { get; set; } = new();

    protected CancellationToken StoppingToken { get; set; }

    protected BackgroundWorkerBase() => StoppingToken = StoppingTokenSource.Token;

    public virtual Task StartAsync(CancellationToken cancellationToken = default)
    {
        Logger.LogDebug("Started background worker: {Worker}", ToString());
        return Task.CompletedTask;
    }

    public virtual async Task StopAsync(CancellationToken cancellationToken = default)
    {
        Logger.LogDebug("Stopped background worker: {Worker}", ToString());
        await StoppingTokenSource.CancelAsync();
        StoppingTokenSource.Dispose();
        StoppingTokenSource = new CancellationTokenSource();
    }

    public override string ToString() => GetType().FullName!;
}
