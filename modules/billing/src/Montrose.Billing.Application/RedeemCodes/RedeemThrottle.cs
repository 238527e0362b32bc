using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Montrose.Throttling;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Montrose.Billing.RedeemCodes;

/// <summary>Counts a person's attempts of the last minute, failed ones too: a roll-back of the attempt does not take its count back.</summary>
public class RedeemThrottle(IOptions<RedeemThrottleOptions> options, IClock clock) : ISingletonDependency
{
    /// <summary>Checks that are remembered; more of them are forgotten, and count twice then.</summary>
    private const int MaxChecks = 10_000;

    private readonly AttemptLimit<Guid> _attempts = new(TimeSpan.FromMinutes(1));
    private readonly ConcurrentDictionary<Guid, string> _checks = new();

    /// <summary>A code is looked at. Who redeems just that one next makes no other attempt by it.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:TooManyAttempts, with the seconds to wait</exception>
    public void CountCheck(Guid userId, string code)
    {
        Count(userId);
        if (_checks.Count >= MaxChecks) _checks.Clear();
        _checks[userId] = CodeText.Normalize(code);
    }

    /// <summary>A code is redeemed.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:TooManyAttempts, with the seconds to wait</exception>
    public void CountRedemption(Guid userId, string code)
    {
        if (!_checks.TryRemove(userId, out var looked) || looked != CodeText.Normalize(code)) Count(userId);
    }

    private void Count(Guid userId)
    {
        if (_attempts.Count(userId, options.Value.AttemptsPerMinute, clock.Now) is { } wait)
            throw Montrose.Errors.TooManyAttempts((int)Math.Ceiling(wait.TotalSeconds));
    }
}
