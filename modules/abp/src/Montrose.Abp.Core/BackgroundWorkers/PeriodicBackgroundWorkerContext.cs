namespace Volo.Abp.BackgroundWorkers;

public class PeriodicBackgroundWorkerContext(IServiceProvider serviceProvider, CancellationToken cancellationToken)
{
    public PeriodicBackgroundWorkerContext(IServiceProvider serviceProvider)
        : this(serviceProvider, default)
    {
    }

    /// <summary>A scope of this run.</summary>
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public CancellationToken CancellationToken { get; } = cancellationToken;
}
