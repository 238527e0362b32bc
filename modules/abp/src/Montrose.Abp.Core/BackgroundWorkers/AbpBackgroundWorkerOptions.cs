namespace Volo.Abp.BackgroundWorkers;

public class AbpBackgroundWorkerOptions
{
    public bool IsEnabled { get; set; } = true;
}
