namespace Volo.Abp.BackgroundJobs;

/// <summary>A job as its row and as the worker sees it.</summary>
internal static class BackgroundJobRecordMapping
{
    public static BackgroundJobInfo ToInfo(this BackgroundJobRecord record) => new()
    {
        Id = record.Id,
        JobName = record.JobName,
        JobArgs = record.JobArgs,
        TryCount = record.TryCount,
        CreationTime = record.CreationTime,
        NextTryTime = record.NextTryTime,
        LastTryTime = record.LastTryTime,
        IsAbandoned = record.IsAbandoned,
        Priority = record.Priority,
    };

    public static void Take(this BackgroundJobRecord record, BackgroundJobInfo info)
    {
        record.JobName = info.JobName;
        record.JobArgs = info.JobArgs;
        record.TryCount = info.TryCount;
        record.CreationTime = info.CreationTime;
        record.NextTryTime = info.NextTryTime;
        record.LastTryTime = info.LastTryTime;
        record.IsAbandoned = info.IsAbandoned;
        record.Priority = info.Priority;
    }
}
