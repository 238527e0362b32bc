using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Montrose.Billing.RedeemCodes;

/// <summary>
/// Counts a person's attempts of the last minute, failed ones too, in this process's memory: a roll-back of the attempt
/// does not take its count back. With several web nodes each counts its own.
/// </summary>
public class RedeemThrottle(IOptions<RedeemThrottleOptions> options, IClock clock) : ISingletonDependency
{
    private const int SweepAbove = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<Guid, Queue<DateTime>> _attempts = new();

    /// <exception cref="Volo.Abp.BusinessException">Montrose:TooManyAttempts, with the seconds to wait</exception>
    public void Count(Guid userId)
    {
        var now = clock.Now;
        if (_attempts.Count > SweepAbove) Sweep(now);
        var attempts = _attempts.GetOrAdd(userId, static _ => new Queue<DateTime>());
        lock (attempts)
        {
            while (attempts.TryPeek(out var oldest) && now - oldest >= Window) attempts.Dequeue();
            if (attempts.Count >= options.Value.AttemptsPerMinute)
                throw Montrose.Errors.TooManyAttempts((int)Math.Ceiling((attempts.Peek() + Window - now).TotalSeconds));
            attempts.Enqueue(now);
        }
    }

    private void Sweep(DateTime now)
    {
        foreach (var (user, attempts) in _attempts)
        {
            lock (attempts)
            {
                if (attempts.Count > 0 && now - attempts.Last() < Window) continue;
            }

            _attempts.TryRemove(user, out _);
        }
    }
}
