using System.Collections.Concurrent;

namespace Montrose.Throttling;

/// <summary>
/// Counts attempts of the last <paramref name="window"/> for each key, in this process's memory. With several web nodes
/// each counts its own. Safe for parallel use.
/// </summary>
public sealed class AttemptLimit<TKey>(TimeSpan window) where TKey : notnull
{
    private const int SweepAbove = 10_000;
    private readonly ConcurrentDictionary<TKey, Queue<DateTime>> _attempts = new();

    /// <summary>Null where another attempt is open, or else how long to wait for one.</summary>
    public TimeSpan? WaitFor(TKey key, int limit, DateTime now)
    {
        if (!_attempts.TryGetValue(key, out var attempts)) return null;
        lock (attempts) return Wait(attempts, limit, now);
    }

    /// <summary>Counts an attempt unless the limit is reached; then says how long to wait.</summary>
    public TimeSpan? Count(TKey key, int limit, DateTime now)
    {
        if (_attempts.Count > SweepAbove) Sweep(now);
        var attempts = _attempts.GetOrAdd(key, static _ => new Queue<DateTime>());
        lock (attempts)
        {
            if (Wait(attempts, limit, now) is { } wait) return wait;
            attempts.Enqueue(now);
            return null;
        }
    }

    /// <summary>Counts an attempt.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:TooManyAttempts, with the seconds to wait</exception>
    public void Require(TKey key, int limit, DateTime now)
    {
        if (Count(key, limit, now) is { } wait) throw Errors.TooManyAttempts((int)Math.Ceiling(wait.TotalSeconds));
    }

    /// <summary>An attempt that was no guess: takes one back.</summary>
    public void Forgive(TKey key)
    {
        if (!_attempts.TryGetValue(key, out var attempts)) return;
        lock (attempts) attempts.TryDequeue(out _);
    }

    private TimeSpan? Wait(Queue<DateTime> attempts, int limit, DateTime now)
    {
        while (attempts.TryPeek(out var oldest) && now - oldest >= window) attempts.Dequeue();
        return attempts.Count < limit ? null : attempts.Peek() + window - now;
    }

    private void Sweep(DateTime now)
    {
        foreach (var (key, attempts) in _attempts)
        {
            lock (attempts)
            {
                if (attempts.Count > 0 && now - attempts.Last() < window) continue;
            }

            _attempts.TryRemove(key, out _);
        }
    }
}
