using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.BackgroundJobs;

/// <summary>A job that waits, runs or was given up.</summary>
public class BackgroundJobRecord : AggregateRoot<Guid>, IHasCreationTime
{
    protected BackgroundJobRecord()
    {
    }

    public BackgroundJobRecord(Guid id)
        : base(id)
    {
    }

    public virtual string JobName { get; set; } = null!;

    /// <summary>The arguments as JSON.</summary>
    public virtual string JobArgs { get; set; } = null!;

    public virtual short TryCount { get; set; }

    public virtual DateTime CreationTime { get; set; }

    /// <summary>Not before; while a worker has it, the end of the worker's lease.</summary>
    public virtual DateTime NextTryTime { get; set; }

    public virtual DateTime? LastTryTime { get; set; }

    public virtual bool IsAbandoned { get; set; }

    public virtual BackgroundJobPriority Priority { get; set; } = BackgroundJobPriority.Normal;
}
