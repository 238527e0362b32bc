using Volo.Abp.Threading;

namespace Volo.Abp.BackgroundWorkers;

public interface IBackgroundWorkerManager : IRunnable
{
    /// <summary>Adds a worker and starts it if the application's workers run.</summary>
    Task AddAsync(IBackgroundWorker worker, CancellationToken cancellationToken = default);
}
