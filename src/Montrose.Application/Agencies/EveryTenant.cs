using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Agencies;

/// <summary>Does something for the host and for each agency, one after the other, since each may have a database of its own.</summary>
public class EveryTenant(IRepository<Agency, Guid> agencies, IAsyncQueryableExecuter executer, IUnitOfWorkManager units, ICurrentTenant tenant) : ITransientDependency
{
    public async Task RunAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken = default)
    {
        foreach (var id in await IdsAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var _ = tenant.Change(id);
            await work(cancellationToken);
        }
    }

    private async Task<List<Guid?>> IdsAsync()
    {
        using var unit = units.Begin(requiresNew: true);
        var ids = await executer.ToListAsync((await agencies.GetQueryableAsync()).Select(a => (Guid?)a.Id));
        await unit.CompleteAsync();
        return [null, .. ids];
    }
}
