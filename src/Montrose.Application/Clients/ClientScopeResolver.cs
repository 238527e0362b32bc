using System.Collections.Concurrent;
using Montrose.People;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus;
using Volo.Abp.Linq;
using Volo.Abp.Timing;
using Volo.Abp.Uow;
using Volo.Abp.Users;

namespace Montrose.Clients;

/// <summary>Says whose rows the signed-in person sees: the host and an agency's admins all, an agent the assigned clients, a client its own.</summary>
public class ClientScopeResolver(ICurrentUser user, ClientScopeCache cache, ClientScopeReader reader) : ITransientDependency
{
    public ValueTask<ClientScopeSnapshot> ResolveAsync()
    {
        if (user.Id is not { } id) return ValueTask.FromResult(ClientScopeSnapshot.None);
        if (user.TenantId is null || user.IsInRole(MontroseRoles.Admin)) return ValueTask.FromResult(ClientScopeSnapshot.All);
        return cache.Find(id) is { } known ? ValueTask.FromResult(known) : new ValueTask<ClientScopeSnapshot>(ReadAsync(id));
    }

    private async Task<ClientScopeSnapshot> ReadAsync(Guid userId)
    {
        var ticket = cache.StartReading();
        var scope = await reader.ReadAsync(userId);
        cache.Keep(userId, scope, ticket);
        return scope;
    }
}

/// <summary>Reads a person's scope from the database.</summary>
public class ClientScopeReader(
    IRepository<Agent, Guid> agents,
    IRepository<ClientMember, Guid> members,
    IRepository<ClientService> services,
    IClientScope scope,
    IUnitOfWorkManager units,
    IAsyncQueryableExecuter executer) : ITransientDependency
{
    public async Task<ClientScopeSnapshot> ReadAsync(Guid userId)
    {
        using var everything = scope.Use(ClientScopeSnapshot.All);
        using var unit = units.Begin(requiresNew: true);
        var snapshot = await ReadWithinAsync(userId);
        await unit.CompleteAsync();
        return snapshot;
    }

    private async Task<ClientScopeSnapshot> ReadWithinAsync(Guid userId)
    {
        var agent = await executer.FirstOrDefaultAsync((await agents.GetQueryableAsync())
            .Where(a => a.Id == userId && a.IsActive).Select(a => new { a.Department }));
        if (agent is not null)
        {
            var clients = await executer.ToListAsync((await services.GetQueryableAsync())
                .Where(s => s.AgentId == userId).Select(s => s.ClientId).Distinct());
            return ClientScopeSnapshot.ForAgent(clients, agent.Department.Services());
        }
        var member = await executer.FirstOrDefaultAsync((await members.GetQueryableAsync())
            .Where(m => m.Id == userId).Select(m => new { m.ClientId }));
        return member is null ? ClientScopeSnapshot.None : ClientScopeSnapshot.ForClient(member.ClientId);
    }
}

/// <summary>Scopes in memory. Another node's changes are seen after <see cref="Lifetime"/> at the latest, this node's at once.</summary>
public class ClientScopeCache(IClock clock) : ISingletonDependency
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<Guid, (ClientScopeSnapshot Scope, DateTime ReadAt)> _scopes = new();
    private int _changes;

    public ClientScopeSnapshot? Find(Guid userId) =>
        _scopes.TryGetValue(userId, out var known) && known.ReadAt + Lifetime > clock.Now ? known.Scope : null;

    /// <summary>What <see cref="Keep"/> wants back: a scope read before a change was committed must not outlive it.</summary>
    public int StartReading() => Volatile.Read(ref _changes);

    public void Keep(Guid userId, ClientScopeSnapshot scope, int ticket)
    {
        if (ticket == Volatile.Read(ref _changes)) _scopes[userId] = (scope, clock.Now);
    }

    public void Clear()
    {
        Interlocked.Increment(ref _changes);
        _scopes.Clear();
    }
}

/// <summary>A new assignment or person changes who sees what, from the next request on.</summary>
public class ForgetClientScopes(ClientScopeCache cache, IUnitOfWorkManager units) :
    ILocalEventHandler<EntityChangedEventData<Client>>,
    ILocalEventHandler<EntityChangedEventData<ClientMember>>,
    ILocalEventHandler<EntityChangedEventData<Agent>>,
    ITransientDependency
{
    public Task HandleEventAsync(EntityChangedEventData<Client> eventData) => ForgetAsync();
    public Task HandleEventAsync(EntityChangedEventData<ClientMember> eventData) => ForgetAsync();
    public Task HandleEventAsync(EntityChangedEventData<Agent> eventData) => ForgetAsync();

    private Task ForgetAsync()
    {
        if (units.Current is { } unit) unit.OnCompleted(() => { cache.Clear(); return Task.CompletedTask; });
        else cache.Clear();
        return Task.CompletedTask;
    }
}
