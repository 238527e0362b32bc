using Montrose.Agencies;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Accounts;

/// <summary>Registrations and changes of address that were not finished in time.</summary>
public class AbandonedAccounts(
    EveryTenant tenants,
    IRepository<SignUp, Guid> signUps,
    IRepository<EmailChange, Guid> changes,
    IUnitOfWorkManager units,
    IClock clock) : ITransientDependency
{
    public Task RemoveAsync(CancellationToken cancellationToken = default) => tenants.RunAsync(RemoveOfCurrentAsync, cancellationToken);

    private async Task RemoveOfCurrentAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var limit = now.AddHours(-AccountConsts.KeptHours);
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        await signUps.DeleteDirectAsync(s => s.CreationTime < limit, cancellationToken);
        await changes.DeleteDirectAsync(c => c.ExpiresAt < now, cancellationToken);
        await unit.CompleteAsync(cancellationToken);
    }
}
