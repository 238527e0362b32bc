namespace Volo.Abp.BackgroundJobs;

public interface IBackgroundJobExecuter
{
    /// <exception cref="BackgroundJobExecutionException">The job failed.</exception>
    Task ExecuteAsync(JobExecutionContext context);
}
