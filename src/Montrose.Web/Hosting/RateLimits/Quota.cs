using System.Collections.Concurrent;

namespace Montrose.Web.Hosting.RateLimits;

/// <summary>What is left of a quota.</summary>
/// <param name="IsGranted">False where nothing was left.</param>
/// <param name="Remaining">Requests until the window ends.</param>
/// <param name="SecondsToReset">Until the quota is whole again, at least 1.</param>
public readonly record struct QuotaState(bool IsGranted, int Remaining, int SecondsToReset);

/// <summary>
/// Counts the requests of each key in windows that begin with a key's first request. .NET's limiters do not tell when a
/// quota that is not used up will be whole again, which the RateLimit header says. In this process's memory: several nodes
/// each count their own. Safe for parallel use.
/// </summary>
public sealed class Quota<TKey>(int limit, TimeSpan window, TimeProvider time) where TKey : notnull
{
    private const int SweepAbove = 10_000;

    private readonly ConcurrentDictionary<TKey, Window> _windows = new();
    private int _sweepAt = SweepAbove;

    /// <summary>Keys that it remembers.</summary>
    public int Count => _windows.Count;

    /// <summary>Counts a request unless the quota is used up.</summary>
    public QuotaState Take(TKey key)
    {
        var now = time.GetTimestamp();
        if (_windows.Count > _sweepAt) Sweep(now);
        var current = _windows.GetOrAdd(key, static (_, began) => new Window(began), now);
        lock (current)
        {
            if (time.GetElapsedTime(current.Began, now) >= window) (current.Began, current.Taken) = (now, 0);
            var isGranted = current.Taken < limit;
            if (isGranted) current.Taken++;
            var left = window - time.GetElapsedTime(current.Began, now);
            return new QuotaState(isGranted, limit - current.Taken, Math.Max(1, (int)Math.Ceiling(left.TotalSeconds)));
        }
    }

    /// <summary>Where many keys are in use at once, it is not looked for old ones with each request.</summary>
    private void Sweep(long now)
    {
        foreach (var (key, old) in _windows)
            if (time.GetElapsedTime(old.Began, now) >= window) _windows.TryRemove(key, out _);
        _sweepAt = Math.Max(SweepAbove, 2 * _windows.Count);
    }

    private sealed class Window(long began)
    {
        public long Began { get; set; } = began;
        public int Taken { get; set; }
    }
}
