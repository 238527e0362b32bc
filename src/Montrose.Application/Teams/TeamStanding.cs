using System.Collections.Concurrent;
using Montrose.Clients;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus;
using Volo.Abp.Identity;
using Volo.Abp.Linq;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Teams;

/// <summary>Where a person stands in a client's team, as far as permissions ask.</summary>
/// <param name="ClientId">The team's client.</param>
/// <param name="IsOwner">True for who runs the team.</param>
/// <param name="Member">Whose grants the person may use.</param>
/// <param name="Owner">Whose grants are the limit; null for a team whose owner is gone.</param>
public sealed record TeamStanding(Guid ClientId, bool IsOwner, GrantHolder Member, GrantHolder? Owner);

/// <summary>A user and the names of the roles, under which grants are kept.</summary>
public sealed record GrantHolder(Guid UserId, IReadOnlyList<string> Roles);

/// <summary>Reads standings from the database.</summary>
public class TeamStandingReader(
    IRepository<ClientMember, Guid> members,
    IRepository<IdentityUser, Guid> users,
    IRepository<IdentityRole, Guid> roles,
    IClientScope scope,
    IUnitOfWorkManager units,
    IAsyncQueryableExecuter executer) : ITransientDependency
{
    /// <summary>Null for who is in no team. Reads what is committed.</summary>
    public async Task<TeamStanding?> ReadAsync(Guid userId)
    {
        using var everything = scope.Use(ClientScopeSnapshot.All);
        using var unit = units.Begin(requiresNew: true);
        var standing = await ReadWithinAsync(userId);
        await unit.CompleteAsync();
        return standing;
    }

    /// <summary>The owner of a client's team and the roles; null where there is none.</summary>
    public async Task<GrantHolder?> ReadOwnerAsync(Guid clientId)
    {
        var owner = await executer.FirstOrDefaultAsync((await members.GetQueryableAsync()).Where(m => m.ClientId == clientId && m.IsOwner).Select(m => (Guid?)m.Id));
        return owner is { } id ? (await HoldersAsync(id))[id] : null;
    }

    private async Task<TeamStanding?> ReadWithinAsync(Guid userId)
    {
        var team = await members.GetQueryableAsync();
        var member = await executer.FirstOrDefaultAsync(team.Where(m => m.Id == userId).Select(m => new
        {
            m.ClientId,
            m.IsOwner,
            OwnerId = team.Where(o => o.ClientId == m.ClientId && o.IsOwner).Select(o => (Guid?)o.Id).FirstOrDefault(),
        }));
        if (member is null) return null;
        var holders = await HoldersAsync(userId, member.OwnerId ?? userId);
        return new TeamStanding(member.ClientId, member.IsOwner, holders[userId], member.OwnerId is { } owner ? holders[owner] : null);
    }

    private async Task<Dictionary<Guid, GrantHolder>> HoldersAsync(params Guid[] ids)
    {
        var named = await roles.GetQueryableAsync();
        var rows = await executer.ToListAsync((await users.GetQueryableAsync())
            .Where(u => ids.Contains(u.Id))
            .SelectMany(u => u.Roles, (u, r) => new { UserId = u.Id, r.RoleId })
            .Join(named, r => r.RoleId, role => role.Id, (r, role) => new { r.UserId, role.Name }));
        return ids.Distinct().ToDictionary(id => id, id => new GrantHolder(id, [.. rows.Where(r => r.UserId == id).Select(r => r.Name)]));
    }
}

/// <summary>Standings in memory. This node's changes are seen at once, another's after <see cref="Lifetime"/> at the latest.</summary>
public class TeamStandings(IClock clock) : ISingletonDependency
{
    private const int MaxRemembered = 50_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<Guid, Entry> _standings = new();
    private int _changes;

    /// <summary>False where the database must be asked.</summary>
    public bool TryGet(Guid userId, out TeamStanding? standing)
    {
        var isKnown = _standings.TryGetValue(userId, out var entry) && entry.ReadAt + Lifetime > clock.Now;
        standing = isKnown ? entry!.Standing : null;
        return isKnown;
    }

    /// <summary>What <see cref="Keep"/> wants back: a standing read before a change was committed must not outlive it.</summary>
    public int StartReading() => Volatile.Read(ref _changes);

    public void Keep(Guid userId, TeamStanding? standing, int ticket)
    {
        if (_standings.Count >= MaxRemembered) _standings.Clear();
        if (ticket == Volatile.Read(ref _changes)) _standings[userId] = new Entry(standing, clock.Now);
    }

    /// <summary>Forgets the person and everybody whose owner the person is.</summary>
    public void Forget(Guid userId)
    {
        Interlocked.Increment(ref _changes);
        foreach (var (id, entry) in _standings)
            if (id == userId || entry.Standing?.Owner?.UserId == userId) _standings.TryRemove(id, out _);
    }

    public void Clear()
    {
        Interlocked.Increment(ref _changes);
        _standings.Clear();
    }

    private sealed record Entry(TeamStanding? Standing, DateTime ReadAt);
}

/// <summary>A new member, owner or role changes what people may do from the next request on.</summary>
public class ForgetTeamStandings(TeamStandings standings, IUnitOfWorkManager units) :
    ILocalEventHandler<EntityChangedEventData<ClientMember>>,
    ILocalEventHandler<EntityChangedEventData<IdentityUser>>,
    ILocalEventHandler<EntityChangedEventData<IdentityRole>>,
    ITransientDependency
{
    public Task HandleEventAsync(EntityChangedEventData<ClientMember> eventData) => AfterCommitAsync(standings.Clear);

    public Task HandleEventAsync(EntityChangedEventData<IdentityUser> eventData)
    {
        var id = eventData.Entity.Id;
        return AfterCommitAsync(() => standings.Forget(id));
    }

    public Task HandleEventAsync(EntityChangedEventData<IdentityRole> eventData) => AfterCommitAsync(standings.Clear);

    private Task AfterCommitAsync(Action forget)
    {
        if (units.Current is { } unit) unit.OnCompleted(() => { forget(); return Task.CompletedTask; });
        else forget();
        return Task.CompletedTask;
    }
}
