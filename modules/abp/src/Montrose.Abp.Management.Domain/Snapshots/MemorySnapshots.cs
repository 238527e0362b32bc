using System.Collections.Concurrent;

namespace Volo.Abp.Management.Snapshots;

/// <summary>
/// What a store has read, kept in the process until it changes. The entry of a key is put in before its value is read, and
/// an invalidation takes the entry out: a read that began before a change can therefore never be found after it.
/// </summary>
internal sealed class MemorySnapshots<TKey, TValue>(TimeProvider time, TimeSpan lifetime, int capacity = MemorySnapshots<TKey, TValue>.DefaultCapacity)
    where TKey : notnull
{
    /// <summary>So many keys are kept at most; beyond that all of them are read again.</summary>
    public const int DefaultCapacity = 50_000;

    private readonly ConcurrentDictionary<TKey, Entry> _entries = new();
    private int _count;

    /// <summary>The value if it is in memory and fresh.</summary>
    public bool TryGet(TKey key, out TValue value)
    {
        if (_entries.TryGetValue(key, out var entry) && entry.Value is { IsCompletedSuccessfully: true } && !IsOld(entry))
        {
            value = entry.Value.Result;
            return true;
        }

        value = default!;
        return false;
    }

    /// <summary>The value from memory, or from <paramref name="read"/>, which runs once however many ask.</summary>
    public async Task<TValue> GetAsync(TKey key, Func<TKey, Task<TValue>> read)
    {
        if (TryGet(key, out var known))
            return known;

        var mine = new Entry(time.GetTimestamp());
        var entry = _entries.AddOrUpdate(key, mine, (_, other) => IsOld(other) ? mine : other);
        if (!ReferenceEquals(entry, mine))
            return await entry.Value;

        Count();
        try
        {
            var value = await read(key);
            mine.Succeed(value);
            return value;
        }
        catch (Exception exception)
        {
            _entries.TryRemove(new KeyValuePair<TKey, Entry>(key, mine));
            mine.Fail(exception);
            throw;
        }
    }

    public void Invalidate(TKey key) => _entries.TryRemove(key, out _);

    public void Clear() => _entries.Clear();

    private bool IsOld(Entry entry) => time.GetElapsedTime(entry.Timestamp) > lifetime;

    private void Count()
    {
        if (Interlocked.Increment(ref _count) % capacity == 0)
            _entries.Clear();
    }

    private sealed class Entry(long timestamp)
    {
        private readonly TaskCompletionSource<TValue> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public long Timestamp { get; } = timestamp;

        public Task<TValue> Value => _source.Task;

        public void Succeed(TValue value) => _source.SetResult(value);

        public void Fail(Exception exception)
        {
            _source.SetException(exception);
            // Whoever joined awaits it and sees the error; where nobody joined it is not an unobserved one.
            _ = _source.Task.Exception;
        }
    }
}
