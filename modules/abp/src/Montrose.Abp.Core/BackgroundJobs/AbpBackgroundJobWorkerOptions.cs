namespace Volo.Abp.BackgroundJobs;

public class AbpBackgroundJobWorkerOptions
{
    /// <summary>Milliseconds between two looks into the queue.</summary>
    public int JobPollPeriod { get; set; } = 5_000;

    public int MaxJobFetchCount { get; set; } = 1_000;

    /// <summary>Seconds until the second try.</summary>
    public int DefaultFirstWaitDuration { get; set; } = 60;

    /// <summary>Seconds after which a job that keeps failing is abandoned: two days.</summary>
    public int DefaultTimeout { get; set; } = 172_800;

    /// <summary>Each wait is so many times as long as the one before.</summary>
    public double DefaultWaitFactor { get; set; } = 2.0;

    /// <summary>The lock that keeps two processes from running the same queue.</summary>
    public string DistributedLockName { get; set; } = "AbpBackgroundJobWorker";
}
