using System.Collections.Concurrent;
using Volo.Abp.Timing;

namespace Montrose.Caching;

/// <summary>
/// Values that are read often and take longer to read than to show. This node's changes show at once, because whoever makes
/// them calls <see cref="Clear"/>; another node's after the lifetime at the latest.
/// </summary>
public sealed class ShortMemory<TKey, TValue>(IClock clock, TimeSpan lifetime)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, (TValue Value, DateTime ReadAt)> _values = new();
    private int _changes;

    public async ValueTask<TValue> GetAsync(TKey key, Func<Task<TValue>> read)
    {
        if (_values.TryGetValue(key, out var known) && known.ReadAt + lifetime > clock.Now) return known.Value;
        var ticket = Volatile.Read(ref _changes);
        var value = await read();
        // A value that was read before a change was committed must not outlive it.
        if (ticket == Volatile.Read(ref _changes)) _values[key] = (value, clock.Now);
        return value;
    }

    public void Clear()
    {
        Interlocked.Increment(ref _changes);
        _values.Clear();
    }
}
