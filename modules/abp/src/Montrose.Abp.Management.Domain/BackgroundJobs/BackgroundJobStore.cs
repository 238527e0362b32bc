using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Keeps jobs in the database: with the business change that enqueues them, or not at all.</summary>
[Dependency(ReplaceServices = true)]
public class BackgroundJobStore(IBackgroundJobRepository backgroundJobRepository) : IBackgroundJobStore, ITransientDependency
{
    protected IBackgroundJobRepository BackgroundJobRepository { get; } = backgroundJobRepository;

    public virtual async Task<BackgroundJobInfo?> FindAsync(Guid jobId) =>
        (await BackgroundJobRepository.FindAsync(jobId))?.ToInfo();

    public virtual async Task InsertAsync(BackgroundJobInfo jobInfo)
    {
        var record = new BackgroundJobRecord(jobInfo.Id);
        record.Take(jobInfo);
        await BackgroundJobRepository.InsertAsync(record);
    }

    public virtual async Task<List<BackgroundJobInfo>> GetWaitingJobsAsync(int maxResultCount) =>
        [.. (await BackgroundJobRepository.GetWaitingListAsync(maxResultCount)).Select(record => record.ToInfo())];

    public virtual Task DeleteAsync(Guid jobId) => BackgroundJobRepository.DeleteAsync(jobId);

    public virtual async Task UpdateAsync(BackgroundJobInfo jobInfo)
    {
        if (await BackgroundJobRepository.FindAsync(jobInfo.Id) is not { } record)
            return;

        record.Take(jobInfo);
        await BackgroundJobRepository.UpdateAsync(record);
    }
}
