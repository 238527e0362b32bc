using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundJobs;

[Dependency(TryRegister = true)]
public class NullBackgroundJobManager : IBackgroundJobManager, ISingletonDependency
{
    public virtual Task<string> EnqueueAsync<TArgs>(TArgs args, BackgroundJobPriority priority = BackgroundJobPriority.Normal, TimeSpan? delay = null) =>
        throw new AbpException("There is no queue of background jobs. Depend on AbpBackgroundJobsModule, or ask IsAvailable() first.");
}
