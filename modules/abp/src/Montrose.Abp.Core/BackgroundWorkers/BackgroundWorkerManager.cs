using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundWorkers;

public class BackgroundWorkerManager : IBackgroundWorkerManager, ISingletonDependency, IDisposable
{
    private readonly List<IBackgroundWorker> _workers = [];
    private bool _isDisposed;

    protected bool IsRunning { get; private set; }

    public virtual async Task AddAsync(IBackgroundWorker worker, CancellationToken cancellationToken = default)
    {
        _workers.Add(worker);
        if (IsRunning)
            await worker.StartAsync(cancellationToken);
    }

    public virtual async Task StartAsync(CancellationToken cancellationToken = default)
    {
        if (IsRunning)
            return;
        IsRunning = true;
        foreach (var worker in _workers)
            await worker.StartAsync(cancellationToken);
    }

    public virtual async Task StopAsync(CancellationToken cancellationToken = default)
    {
        if (!IsRunning)
            return;
        IsRunning = false;
        foreach (var worker in _workers)
            await worker.StopAsync(cancellationToken);
    }

    public virtual void Dispose()
    {
        // The container disposes the workers, as it made them.
        if (_isDisposed)
            return;
        _isDisposed = true;
        GC.SuppressFinalize(this);
    }
}
