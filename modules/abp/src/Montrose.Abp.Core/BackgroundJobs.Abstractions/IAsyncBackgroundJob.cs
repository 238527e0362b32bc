namespace Volo.Abp.BackgroundJobs;

public interface IAsyncBackgroundJob<in TArgs>
{
    Task ExecuteAsync(TArgs args);
}
