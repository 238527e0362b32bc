using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.LongJobs;

/// <summary>
/// Keeps how far a job is, each step in a transaction of its own, so that a page sees it at once and it is known after the
/// server broke off.
/// </summary>
public class LongJobProgress(IRepository<LongJob, Guid> jobs, IUnitOfWorkManager units, IClock clock) : ITransientDependency
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
        return !job.IsStopAsked;
    });

    private async Task<T> InUnitAsync<T>(Func<Task<T>> work)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var result = await work();
        await unit.CompleteAsync();
        return result;
    }
}
