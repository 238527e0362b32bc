using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Clients;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.ApiKeys;

/// <summary>A key as requests need it.</summary>
/// <param name="Id">The key's.</param>
/// <param name="TenantId">The only tenant that it works for.</param>
/// <param name="Principal">Its owner, within the scopes. Shared by all requests.</param>
/// <param name="ExpiresAt">UTC.</param>
/// <param name="IsRevoked">True for a key that somebody ended.</param>
/// <param name="IsOwnerActive">False where the owner's account is switched off or gone, or the owner's client is archived.</param>
/// <param name="OwnerLockedUntil">UTC.</param>
public sealed record KnownApiKey(Guid Id, Guid? TenantId, Guid OwnerId, ClaimsPrincipal Principal, DateTime? ExpiresAt, bool IsRevoked, bool IsOwnerActive, DateTimeOffset? OwnerLockedUntil)
{
    /// <summary>Why the key does not work now; null where it does.</summary>
    public BusinessException? ProblemAt(DateTime now) =>
        IsRevoked ? ApiKeyErrors.Revoked()
        : ExpiresAt <= now ? ApiKeyErrors.Expired()
        : !IsOwnerActive || OwnerLockedUntil?.UtcDateTime > now ? ApiKeyErrors.OwnerInactive()
        : null;
}

/// <summary>
/// Keys in memory: a request with a known key costs one SHA-256 and one look into a dictionary. A change of the key or its
/// owner is seen with the next request on this node, on others after <see cref="Lifetime"/> at the latest.
/// </summary>
public class ApiKeyDirectory(IServiceScopeFactory scopes, IClock clock) : ISingletonDependency
{
    private const int MaxRemembered = 50_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<Digest, Entry> _keys = new();
    private int _changes;

    /// <summary>The key where it is in memory and fresh. Reads nothing and keeps nothing of what was sent.</summary>
    public KnownApiKey? FindInMemory(ReadOnlySpan<char> key) =>
        TryDigest(key, out var digest) && _keys.TryGetValue(digest, out var entry) && entry.ReadAt + Lifetime > clock.Now ? entry.Key : null;

    /// <summary>The key from the current tenant's database; null where there is none.</summary>
    public async Task<KnownApiKey?> ReadAsync(string key)
    {
        if (!TryDigest(key, out var digest)) return null;
        var ticket = Volatile.Read(ref _changes);
        using var services = scopes.CreateScope();
        var provider = services.ServiceProvider;
        using var unit = provider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var found = await ReadAsync(provider, ApiKeySecret.HashOf(key));
        await unit.CompleteAsync();
        if (found is null) return null;
        if (_keys.Count >= MaxRemembered) _keys.Clear();
        if (ticket == Volatile.Read(ref _changes)) _keys[digest] = new Entry(found, clock.Now);
        return found;
    }

    /// <summary>Forgets a key, or all keys of a person.</summary>
    public void Forget(Guid apiKeyOrOwnerId)
    {
        Interlocked.Increment(ref _changes);
        foreach (var (digest, entry) in _keys)
            if (entry.Key.Id == apiKeyOrOwnerId || entry.Key.OwnerId == apiKeyOrOwnerId) _keys.TryRemove(digest, out _);
    }

    public void Clear()
    {
        Interlocked.Increment(ref _changes);
        _keys.Clear();
    }

    private static async Task<KnownApiKey?> ReadAsync(IServiceProvider services, string hash)
    {
        if (await services.GetRequiredService<IRepository<ApiKey, Guid>>().FindAsync(k => k.Hash == hash) is not { } key) return null;
        if (key.TenantId != services.GetRequiredService<ICurrentTenant>().Id) return null;
        var owner = await services.GetRequiredService<IdentityUserManager>().FindByIdAsync(key.UserId.ToString());
        var claims = owner is null ? [] : (await services.GetRequiredService<IUserClaimsPrincipalFactory<IdentityUser>>().CreateAsync(owner)).Claims;
        var scopes = await services.GetRequiredService<ApiKeyScopes>().StillCarriedAsync(key.Scopes);
        var identity = new ApiKeyIdentity(claims, key.Id, scopes.ToFrozenSet(StringComparer.Ordinal));
        var isOwnerActive = owner is { IsActive: true } && !await services.GetRequiredService<ClientAccess>().IsClosedAsync(owner.Id);
        return new KnownApiKey(key.Id, key.TenantId, key.UserId, new ClaimsPrincipal(identity), key.ExpiresAt, key.RevokedAt is not null, isOwnerActive, owner is { LockoutEnabled: true } ? owner.LockoutEnd : null);
    }

    /// <summary>False for what can't be a key: nothing else is hashed.</summary>
    private static bool TryDigest(ReadOnlySpan<char> key, out Digest digest)
    {
        digest = default;
        if (key.Length != ApiKeyConsts.KeyLength || !key.StartsWith(ApiKeyConsts.Scheme, StringComparison.Ordinal) || !Ascii.IsValid(key)) return false;
        Span<byte> bytes = stackalloc byte[ApiKeyConsts.KeyLength];
        Encoding.ASCII.GetBytes(key, bytes);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        digest = MemoryMarshal.Read<Digest>(hash);
        return true;
    }

    /// <summary>A SHA-256 as a value, so that a look-up allocates nothing.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Digest(ulong A, ulong B, ulong C, ulong D);

    private sealed record Entry(KnownApiKey Key, DateTime ReadAt);
}

/// <summary>A revoked key, and a person who was locked, switched off or given another role, change what keys may do at once.</summary>
public class ForgetApiKeys(ApiKeyDirectory directory, IUnitOfWorkManager units) :
    ILocalEventHandler<EntityChangedEventData<ApiKey>>,
    ILocalEventHandler<EntityChangedEventData<IdentityUser>>,
    ILocalEventHandler<EntityChangedEventData<Volo.Abp.Identity.IdentityRole>>,
    ITransientDependency
{
    public Task HandleEventAsync(EntityChangedEventData<ApiKey> eventData) => ForgetAsync(eventData.Entity.Id);

    public Task HandleEventAsync(EntityChangedEventData<IdentityUser> eventData) => ForgetAsync(eventData.Entity.Id);

    public Task HandleEventAsync(EntityChangedEventData<Volo.Abp.Identity.IdentityRole> eventData) => AfterCommitAsync(directory.Clear);

    private Task ForgetAsync(Guid id) => AfterCommitAsync(() => directory.Forget(id));

    private Task AfterCommitAsync(Action forget)
    {
        if (units.Current is { } unit) unit.OnCompleted(() => { forget(); return Task.CompletedTask; });
        else forget();
        return Task.CompletedTask;
    }
}
