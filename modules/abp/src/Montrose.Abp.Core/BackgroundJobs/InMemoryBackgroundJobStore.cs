using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Volo.Abp.BackgroundJobs;

/// <summary>A queue that is gone with the process; a module with a database replaces it.</summary>
[Dependency(TryRegister = true)]
public class InMemoryBackgroundJobStore(IClock clock) : IBackgroundJobStore, ISingletonDependency
{
    private readonly ConcurrentDictionary<Guid, BackgroundJobInfo> _jobs = new();

    protected IClock Clock { get; } = clock;

    public virtual Task<BackgroundJobInfo?> FindAsync(Guid jobId) => Task.FromResult(_jobs.GetValueOrDefault(jobId));

    public virtual Task InsertAsync(BackgroundJobInfo jobInfo)
    {
        _jobs[jobInfo.Id] = jobInfo;
        return Task.CompletedTask;
    }

    public virtual Task<List<BackgroundJobInfo>> GetWaitingJobsAsync(int maxResultCount)
    {
        var now = Clock.Now;
        return Task.FromResult(_jobs.Values
            .Where(j => !j.IsAbandoned && j.NextTryTime <= now)
            .OrderByDescending(j => j.Priority)
            .ThenBy(j => j.TryCount)
            .ThenBy(j => j.NextTryTime)
            .Take(maxResultCount)
            .ToList());
    }

    public virtual Task DeleteAsync(Guid jobId)
    {
        _jobs.TryRemove(jobId, out _);
        return Task.CompletedTask;
    }

    public virtual Task UpdateAsync(BackgroundJobInfo jobInfo)
    {
        // Abandoned jobs would stay in memory with nobody to look at them.
        return jobInfo.IsAbandoned ? DeleteAsync(jobInfo.Id) : Task.CompletedTask;
    }
}
