using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Volo.Abp.BackgroundJobs;

[Dependency(ReplaceServices = true)]
public class DefaultBackgroundJobManager(IClock clock, IBackgroundJobSerializer serializer, IBackgroundJobStore store, IGuidGenerator guidGenerator)
    : IBackgroundJobManager, ITransientDependency
{
    protected IClock Clock { get; } = clock;

    protected IBackgroundJobSerializer Serializer { get; } = serializer;

    protected IGuidGenerator GuidGenerator { get; } = guidGenerator;

    protected IBackgroundJobStore Store { get; } = store;

    public virtual async Task<string> EnqueueAsync<TArgs>(TArgs args, BackgroundJobPriority priority = BackgroundJobPriority.Normal, TimeSpan? delay = null) =>
        (await EnqueueAsync(BackgroundJobNameAttribute.GetName<TArgs>(), args!, priority, delay)).ToString();

    protected virtual async Task<Guid> EnqueueAsync(
        string jobName, object args, BackgroundJobPriority priority = BackgroundJobPriority.Normal, TimeSpan? delay = null)
    {
        var now = Clock.Now;
        var job = new BackgroundJobInfo
        {
            Id = GuidGenerator.Create(),
            JobName = jobName,
            JobArgs = Serializer.Serialize(args),
            Priority = priority,
            CreationTime = now,
            NextTryTime = now + (delay ?? TimeSpan.Zero)
        };
        await Store.InsertAsync(job);
        return job.Id;
    }
}
