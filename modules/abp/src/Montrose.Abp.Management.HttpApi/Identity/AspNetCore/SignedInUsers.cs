using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>
/// What has to be known of each user with a session, in memory: whether the account may still be used and with which
/// security stamp. One look into a dictionary a request; the database is asked again after a change, or after
/// <see cref="TrustedFor"/> because another instance may have changed it.
/// </summary>
internal sealed class SignedInUsers(TimeProvider time) : ISingletonDependency
{
    private const int MaxRemembered = 50_000;

    private readonly ConcurrentDictionary<Guid, SignedInUser> _users = new();
    private long _rolesChangedAt;

    /// <summary>How long an entry is believed without asking the database again.</summary>
    public static TimeSpan TrustedFor { get; } = TimeSpan.FromSeconds(30);

    /// <summary>When the permissions behind roles last moved (a role or organization unit changed), in UTC ticks.</summary>
    public long RolesChangedAt => Volatile.Read(ref _rolesChangedAt);

    public SignedInUser? Find(Guid userId) =>
        _users.TryGetValue(userId, out var user) && time.GetUtcNow().UtcTicks < user.TrustedUntil ? user : null;

    public SignedInUser Remember(IdentityUser user)
    {
        if (_users.Count >= MaxRemembered)
        {
            // Far beyond what one instance serves at a time; starting over costs one query per active user.
            _users.Clear();
        }

        var entry = new SignedInUser(
            user.SecurityStamp,
            LastChange(user),
            time.GetUtcNow().UtcTicks + TrustedFor.Ticks);
        _users[user.Id] = entry;
        return entry;
    }

    public void Forget(Guid userId) => _users.TryRemove(userId, out _);

    public void RolesChanged() => Volatile.Write(ref _rolesChangedAt, WholeSecond(time.GetUtcNow().UtcTicks));

    private static long LastChange(IdentityUser user) => WholeSecond((user.LastModificationTime ?? user.CreationTime).Ticks);

    private static long WholeSecond(long ticks) => ticks - (ticks % TimeSpan.TicksPerSecond);
}

/// <summary>A user that may have sessions.</summary>
/// <param name="SecurityStamp">Sessions with another stamp have ended.</param>
/// <param name="ChangedAt">Claims of sessions from before are outdated; UTC ticks, whole seconds.</param>
/// <param name="TrustedUntil">UTC ticks.</param>
internal sealed record SignedInUser(string SecurityStamp, long ChangedAt, long TrustedUntil);
