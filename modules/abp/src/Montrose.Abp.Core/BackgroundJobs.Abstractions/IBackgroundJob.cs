namespace Volo.Abp.BackgroundJobs;

public interface IBackgroundJob<in TArgs>
{
    void Execute(TArgs args);
}
