using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Volo.Abp.BackgroundJobs.EntityFrameworkCore;

/// <summary>
/// Leases as single statements. The try count fences: a worker whose lease has run out can't touch the job of the one who
/// has it now.
/// </summary>
internal sealed class EfCoreBackgroundJobLeases(
    IDbContextProvider<IBackgroundJobsDbContext> dbContextProvider,
    IUnitOfWorkManager unitsOfWork) : IBackgroundJobLeases, ITransientDependency
{
    public async Task<BackgroundJobInfo?> TakeAsync(TimeSpan lease, CancellationToken cancellationToken)
    {
        using var unitOfWork = unitsOfWork.Begin(requiresNew: true, isTransactional: false);
        var dbContext = await dbContextProvider.GetDbContextAsync();
        var taken = await dbContext.BackgroundJobs
            .FromSqlRaw(TakeJobSql.For((DbContext)dbContext), lease.TotalSeconds)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return taken.SingleOrDefault()?.ToInfo();
    }

    public Task ProlongAsync(BackgroundJobInfo job, TimeSpan lease, CancellationToken cancellationToken) =>
        WaitAsync(job, lease, cancellationToken);

    public Task ReleaseAsync(BackgroundJobInfo job, TimeSpan wait, CancellationToken cancellationToken) =>
        WaitAsync(job, wait, cancellationToken);

    public Task AbandonAsync(BackgroundJobInfo job, CancellationToken cancellationToken) =>
        DoAsync(jobs => jobs
            .Where(x => x.Id == job.Id && x.TryCount == job.TryCount)
            .ExecuteUpdateAsync(x => x.SetProperty(j => j.IsAbandoned, true), cancellationToken));

    public Task FinishAsync(BackgroundJobInfo job, CancellationToken cancellationToken) =>
        DoAsync(jobs => jobs.Where(x => x.Id == job.Id).ExecuteDeleteAsync(cancellationToken));

    // DateTime.UtcNow is the database's clock here: it becomes part of the statement.
    private Task WaitAsync(BackgroundJobInfo job, TimeSpan wait, CancellationToken cancellationToken) =>
        DoAsync(jobs => jobs
            .Where(x => x.Id == job.Id && x.TryCount == job.TryCount)
            .ExecuteUpdateAsync(
                x => x.SetProperty(j => j.NextTryTime, _ => DateTime.UtcNow.AddSeconds(wait.TotalSeconds)), cancellationToken));

    private async Task DoAsync(Func<DbSet<BackgroundJobRecord>, Task<int>> statement)
    {
        using var unitOfWork = unitsOfWork.Begin(requiresNew: true, isTransactional: false);
        await statement((await dbContextProvider.GetDbContextAsync()).BackgroundJobs);
        await unitOfWork.CompleteAsync();
    }
}
