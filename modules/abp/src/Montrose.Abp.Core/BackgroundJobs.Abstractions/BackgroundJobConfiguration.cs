namespace Volo.Abp.BackgroundJobs;

public class BackgroundJobConfiguration(Type jobType)
{
    public Type ArgsType { get; } = BackgroundJobArgsHelper.GetJobArgsType(jobType);

    public Type JobType { get; } = jobType;

    public string JobName { get; } = BackgroundJobNameAttribute.GetName(BackgroundJobArgsHelper.GetJobArgsType(jobType));
}
