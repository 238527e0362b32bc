using Volo.Abp.BackgroundWorkers;

namespace Volo.Abp.BackgroundJobs;

public interface IBackgroundJobWorker : IBackgroundWorker
{
}
