namespace Volo.Abp.BackgroundJobs;

public class AbpBackgroundJobOptions
{
    private readonly Dictionary<Type, BackgroundJobConfiguration> _byArgsType = [];
    private readonly Dictionary<string, BackgroundJobConfiguration> _byName = new(StringComparer.Ordinal);

    /// <summary>false: this process queues jobs and leaves them to others.</summary>
    public bool IsJobExecutionEnabled { get; set; } = true;

    public BackgroundJobConfiguration GetJob<TArgs>() => GetJob(typeof(TArgs));

    public BackgroundJobConfiguration GetJob(Type argsType) => _byArgsType.GetValueOrDefault(argsType)
        ?? throw new AbpException($"There is no background job for arguments of type {argsType.AssemblyQualifiedName}.");

    public BackgroundJobConfiguration GetJob(string name) => _byName.GetValueOrDefault(name)
        ?? throw new AbpException($"There is no background job for arguments named {name}.");

    public IReadOnlyList<BackgroundJobConfiguration> GetJobs() => [.. _byArgsType.Values];

    public void AddJob<TJob>() => AddJob(typeof(TJob));

    public void AddJob(Type jobType) => AddJob(new BackgroundJobConfiguration(jobType));

    public void AddJob(BackgroundJobConfiguration jobConfiguration)
    {
        _byArgsType[jobConfiguration.ArgsType] = jobConfiguration;
        _byName[jobConfiguration.JobName] = jobConfiguration;
    }
}
