using Montrose.Agencies;
using Volo.Abp.BlobStoring;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.LongJobs;

/// <summary>Files whose days are over, and jobs that nobody looks for any more.</summary>
public class OldLongJobs(
    EveryTenant tenants,
    IRepository<LongJob, Guid> jobs,
    IBlobContainer<LongJobContainer> container,
    IAsyncQueryableExecuter executer,
    IUnitOfWorkManager units,
    IClock clock) : ITransientDependency
{
    public Task RemoveAsync(CancellationToken cancellationToken = default) => tenants.RunAsync(RemoveOfCurrentAsync, cancellationToken);

    private async Task RemoveOfCurrentAsync(CancellationToken cancellationToken)
    {
        var (fileLimit, limit) = (clock.Now.AddDays(-LongJobConsts.FileDays), clock.Now.AddDays(-LongJobConsts.KeptDays));
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var over = await executer.ToListAsync((await jobs.GetQueryableAsync()).Where(j => j.FileName != null && j.FinishedAt < fileLimit).Select(j => j.Id), cancellationToken);
        foreach (var id in over) await container.DeleteAsync(LongJobContainer.BlobOf(id), cancellationToken);
        await jobs.DeleteDirectAsync(j => j.CreationTime < limit, cancellationToken);
        await unit.CompleteAsync(cancellationToken);
    }
}
