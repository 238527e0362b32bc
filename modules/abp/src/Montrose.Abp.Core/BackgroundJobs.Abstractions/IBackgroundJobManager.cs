namespace Volo.Abp.BackgroundJobs;

/// <summary>Puts work into the queue; inside of a unit of work it is queued when that is committed.</summary>
public interface IBackgroundJobManager
{
    /// <returns>The job's id.</returns>
    Task<string> EnqueueAsync<TArgs>(TArgs args, BackgroundJobPriority priority = BackgroundJobPriority.Normal, TimeSpan? delay = null);
}
