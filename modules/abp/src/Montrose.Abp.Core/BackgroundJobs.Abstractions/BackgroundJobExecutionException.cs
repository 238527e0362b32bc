namespace Volo.Abp.BackgroundJobs;

public class BackgroundJobExecutionException(string message, Exception innerException) : AbpException(message, innerException)
{
    public string JobType { get; set; } = null!;

    public object JobArgs { get; set; } = null!;
}
