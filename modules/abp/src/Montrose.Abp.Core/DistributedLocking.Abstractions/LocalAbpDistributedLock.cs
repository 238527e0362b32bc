using Volo.Abp.DependencyInjection;

namespace Volo.Abp.DistributedLocking;

/// <summary>The lock of an application that is one process.</summary>
[Dependency(TryRegister = true)]
public class LocalAbpDistributedLock(IDistributedLockKeyNormalizer distributedLockKeyNormalizer) : IAbpDistributedLock, ISingletonDependency
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    protected IDistributedLockKeyNormalizer DistributedLockKeyNormalizer { get; } = distributedLockKeyNormalizer;

    public async Task<IAbpDistributedLockHandle?> TryAcquireAsync(string name, TimeSpan timeout = default, CancellationToken cancellationToken = default)
    {
        var key = DistributedLockKeyNormalizer.NormalizeKey(Check.NotNullOrWhiteSpace(name, nameof(name)));
        var entry = Enter(key);
        var isAcquired = false;
        try
        {
            isAcquired = await entry.Semaphore.WaitAsync(timeout, cancellationToken);
        }
        finally
        {
            if (!isAcquired)
                Leave(key, entry);
        }

        return isAcquired ? new LocalAbpDistributedLockHandle(new Release(this, key, entry)) : null;
    }

    private Entry Enter(string key)
    {
        lock (_entries)
        {
            if (!_entries.TryGetValue(key, out var entry))
                _entries[key] = entry = new Entry();
            entry.Users++;
            return entry;
        }
    }

    // Names may be made of ids, so an entry goes with its last user.
    private void Leave(string key, Entry entry)
    {
        lock (_entries)
        {
            if (--entry.Users > 0)
                return;
            _entries.Remove(key);
            entry.Semaphore.Dispose();
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Release(LocalAbpDistributedLock owner, string key, Entry entry) : IDisposable
    {
        private int _isReleased;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isReleased, 1) == 1)
                return;
            entry.Semaphore.Release();
            owner.Leave(key, entry);
        }
    }
}
