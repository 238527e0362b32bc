using System.Globalization;
using Montrose.Integration;
using Montrose.Notices;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.LongJobs;

/// <summary>
/// Keeps how far a job is, each step in a transaction of its own, so that a page sees it at once and it is known after the
/// server broke off.
/// </summary>
public class LongJobProgress(IRepository<LongJob, Guid> jobs, INotifier notifier, IUnitOfWorkManager units, IClock clock) : ITransientDependency
{
    public Task<LongJob?> FindAsync(Guid id) => InUnitAsync(() => jobs.FindAsync(j => j.Id == id));

    /// <summary>The open job that works on this, where there is one.</summary>
    public Task<LongJob?> FindOfSubjectAsync(Guid subjectId) =>
        InUnitAsync(() => jobs.FindAsync(j => j.SubjectId == subjectId && (j.State == LongJobState.Waiting || j.State == LongJobState.Running)));

    /// <returns>False where the job is over, is to stop, or is gone.</returns>
    public async Task<bool> ChangeAsync(Guid id, Action<LongJob, DateTime> change) => await InUnitAsync(async () =>
    {
        if (await jobs.FindAsync(j => j.Id == id) is not { IsOver: false } job) return false;
        change(job, clock.Now);
        await jobs.UpdateAsync(job);
        if (NoticeOf(job) is { } notice) await notifier.TellPersonAsync(job.UserId, notice);
        return !job.IsStopAsked;
    });

    /// <summary>Who stopped a job knows it.</summary>
    private static Notice? NoticeOf(LongJob job) => job.State is LongJobState.Done or LongJobState.Failed
        ? new Notice(
            job.State is LongJobState.Done ? PlatformNotices.JobDone : PlatformNotices.JobFailed,
            job.Id.ToString("D", CultureInfo.InvariantCulture),
            "/dashboard/jobs",
            NoticeValue.Localized($"LongJobKind.{job.Kind}"),
            NoticeValue.Of(job.Title))
        : null;

    private async Task<T> InUnitAsync<T>(Func<Task<T>> work)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var result = await work();
        await unit.CompleteAsync();
        return result;
    }
}
