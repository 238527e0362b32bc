using Montrose.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Clients;

/// <summary>
/// How many clients an agency has, in memory: the list's first page shows it, and counting 100,000 rows takes longer than
/// reading the page. This node's changes show at once, another node's after <see cref="Lifetime"/> at the latest.
/// </summary>
public class ClientCounts(IClock clock) : ISingletonDependency
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);
    private readonly ShortMemory<(Guid? TenantId, ClientState State), int> _counts = new(clock, Lifetime);

    public ValueTask<int> GetAsync(Guid? tenantId, ClientState state, Func<Task<int>> count) => _counts.GetAsync((tenantId, state), count);

    public void Clear() => _counts.Clear();
}

/// <summary>A new, archived or restored client changes the numbers.</summary>
public class ForgetClientCounts(ClientCounts counts, IUnitOfWorkManager units) : ILocalEventHandler<EntityChangedEventData<Client>>, ITransientDependency
{
    public Task HandleEventAsync(EntityChangedEventData<Client> eventData)
    {
        counts.Clear();
        units.Current?.OnCompleted(() => { counts.Clear(); return Task.CompletedTask; });
        return Task.CompletedTask;
    }
}
