using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Branding;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Agencies;

/// <summary>
/// The agencies in memory: every page shows a brand, so reading it must cost nothing. A change on this node is seen at
/// once; on another node after <see cref="Lifetime"/> at the latest.
/// </summary>
public class AgencyDirectory(IServiceScopeFactory scopes, IClock clock) : ISingletonDependency
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<Guid, Entry> _agencies = new();

    /// <summary>The agency of a tenant, or null where it was deleted.</summary>
    public ValueTask<AgencySnapshot?> FindAsync(Guid tenantId) =>
        _agencies.TryGetValue(tenantId, out var entry) && entry.ReadAt + Lifetime > clock.Now
            ? ValueTask.FromResult(entry.Agency)
            : new ValueTask<AgencySnapshot?>(ReadAsync(tenantId));

    public void Forget(Guid tenantId) => _agencies.TryRemove(tenantId, out _);

    /// <summary>Reads in a unit of work of its own, so that nothing uncommitted is kept.</summary>
    private async Task<AgencySnapshot?> ReadAsync(Guid tenantId)
    {
        using var scope = scopes.CreateScope();
        var services = scope.ServiceProvider;
        using var noTenant = services.GetRequiredService<ICurrentTenant>().Change(null);
        using var uow = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var agencies = services.GetRequiredService<IRepository<Agency, Guid>>();
        var query = (await agencies.GetQueryableAsync()).Where(a => a.Id == tenantId).Select(a => new
        {
            a.Id, a.Name, a.Subdomain, a.State, a.PrimaryColor, a.LoginText, a.LogoMediaType, a.LogoVersion, a.ConcurrencyStamp,
        });
        var a = await services.GetRequiredService<IAsyncQueryableExecuter>().FirstOrDefaultAsync(query);
        var snapshot = a is null ? null : new AgencySnapshot(
            a.Id, a.Name, a.Subdomain, a.State, a.PrimaryColor, ColorHex.Parse(a.PrimaryColor).TextColor(), a.LoginText, a.LogoMediaType, a.LogoVersion, a.ConcurrencyStamp);
        await uow.CompleteAsync();
        _agencies[tenantId] = new Entry(snapshot, clock.Now);
        return snapshot;
    }

    private sealed record Entry(AgencySnapshot? Agency, DateTime ReadAt);
}

/// <summary>Forgets an agency once its change is committed; before, another request would read the old row again.</summary>
public class ForgetChangedAgencies(AgencyDirectory directory, IUnitOfWorkManager units) :
    ILocalEventHandler<EntityChangedEventData<Agency>>, ITransientDependency
{
    public Task HandleEventAsync(EntityChangedEventData<Agency> eventData)
    {
        var id = eventData.Entity.Id;
        if (units.Current is { } unit) unit.OnCompleted(() => { directory.Forget(id); return Task.CompletedTask; });
        else directory.Forget(id);
        return Task.CompletedTask;
    }
}
