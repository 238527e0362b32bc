namespace Volo.Abp.BackgroundJobs;

public interface IBackgroundJobStore
{
    Task<BackgroundJobInfo?> FindAsync(Guid jobId);

    Task InsertAsync(BackgroundJobInfo jobInfo);

    /// <summary>Jobs that are due and not abandoned: by priority (high first), tries (few first), time (early first).</summary>
    Task<List<BackgroundJobInfo>> GetWaitingJobsAsync(int maxResultCount);

    Task DeleteAsync(Guid jobId);

    Task UpdateAsync(BackgroundJobInfo jobInfo);
}
