using Volo.Abp.DependencyInjection;
using Volo.Abp.Threading;

namespace Volo.Abp.BackgroundWorkers;

/// <summary>Something that works beside the requests for as long as the application runs.</summary>
public interface IBackgroundWorker : IRunnable, ISingletonDependency
{
}
