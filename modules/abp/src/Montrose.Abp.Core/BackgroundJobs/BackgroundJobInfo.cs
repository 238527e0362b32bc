namespace Volo.Abp.BackgroundJobs;

public class BackgroundJobInfo
{
    public Guid Id { get; set; }

    public virtual string JobName { get; set; } = null!;

    /// <summary>The arguments as JSON.</summary>
    public virtual string JobArgs { get; set; } = null!;

    public virtual short TryCount { get; set; }

    public virtual DateTime CreationTime { get; set; }

    public virtual DateTime NextTryTime { get; set; }

    public virtual DateTime? LastTryTime { get; set; }

    public virtual bool IsAbandoned { get; set; }

    public virtual BackgroundJobPriority Priority { get; set; } = BackgroundJobPriority.Normal;
}
