using System.Collections.Concurrent;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>
/// Locks names that no account has as an account would be locked; otherwise the lock would tell which accounts exist.
/// In memory and bounded: when there is no room the oldest are forgotten.
/// </summary>
internal sealed class UnknownAccounts(ICurrentTenant currentTenant, TimeProvider time) : ISingletonDependency
{
    private const int MaxRemembered = 10_000;
    private readonly ConcurrentDictionary<(Guid? TenantId, string Name), Attempts> _attempts = new();

    public SignInResult Fail(string? normalizedName, LockoutOptions options, bool lockoutOnFailure)
    {
        if (!lockoutOnFailure || !options.AllowedForNewUsers || normalizedName.IsNullOrEmpty())
        {
            return SignInResult.Failed;
        }

        var now = time.GetUtcNow();
        var attempts = _attempts.AddOrUpdate(
            (currentTenant.Id, normalizedName!),
            _ => new Attempts(0, null, now).Fail(options, now),
            (_, before) => before.Fail(options, now));
        if (_attempts.Count > MaxRemembered)
        {
            ForgetOldest();
        }

        return attempts.LockedUntil > now ? SignInResult.LockedOut : SignInResult.Failed;
    }

    private void ForgetOldest()
    {
        foreach (var (key, _) in _attempts.OrderBy(a => a.Value.Last).Take(MaxRemembered / 10).ToList())
        {
            _attempts.TryRemove(key, out _);
        }
    }

    private sealed record Attempts(int Count, DateTimeOffset? LockedUntil, DateTimeOffset Last)
    {
        public Attempts Fail(LockoutOptions options, DateTimeOffset now)
        {
            if (LockedUntil > now)
            {
                return this;
            }

            return Count + 1 >= options.MaxFailedAccessAttempts
                ? new Attempts(0, now + options.DefaultLockoutTimeSpan, now)
                : new Attempts(Count + 1, null, now);
        }
    }
}
