using Montrose.Agencies;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Accounts;

/// <summary>Registrations and changes of address that were not finished in time.</summary>
public class AbandonedAccounts(
    IRepository<Agency, Guid> agencies,
    IRepository<SignUp, Guid> signUps,
    IRepository<EmailChange, Guid> changes,
    IAsyncQueryableExecuter executer,
    IUnitOfWorkManager units,
    ICurrentTenant tenant,
    IClock clock) : ITransientDependency
{
    /// <summary>Removes them agency by agency, since each may have a database of its own.</summary>
    public async Task RemoveAsync(CancellationToken cancellationToken = default)
    {
        foreach (var id in await TenantsAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var _ = tenant.Change(id);
            await RemoveOfCurrentAsync(cancellationToken);
        }
    }

    private async Task RemoveOfCurrentAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var limit = now.AddHours(-AccountConsts.KeptHours);
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        await signUps.DeleteDirectAsync(s => s.CreationTime < limit, cancellationToken);
        await changes.DeleteDirectAsync(c => c.ExpiresAt < now, cancellationToken);
        await unit.CompleteAsync(cancellationToken);
    }

    private async Task<List<Guid?>> TenantsAsync()
    {
        using var unit = units.Begin(requiresNew: true);
        var ids = await executer.ToListAsync((await agencies.GetQueryableAsync()).Select(a => (Guid?)a.Id));
        await unit.CompleteAsync();
        return [null, .. ids];
    }
}
