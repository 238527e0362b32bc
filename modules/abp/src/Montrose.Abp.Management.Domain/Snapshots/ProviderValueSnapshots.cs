using System.Collections.Frozen;

namespace Volo.Abp.Management.Snapshots;

/// <summary>All values of a provider's key at once, in memory: what settings and features have alike.</summary>
internal abstract class ProviderValueSnapshots : ISnapshotOwner
{
    private readonly MemorySnapshots<ProviderValueKey, FrozenDictionary<string, string>> _snapshots =
        new(TimeProvider.System, CommittedReads.Lifetime);

    private readonly SnapshotChanges _changes;
    private readonly Func<ProviderValueKey, Task<FrozenDictionary<string, string>>> _read;

    protected ProviderValueSnapshots(string store, SnapshotChanges changes)
    {
        Store = store;
        _changes = changes;
        _read = ReadAsync;
    }

    public string Store { get; }

    /// <summary>Whether the current unit of work has to read from the database, because it has changed values itself.</summary>
    public bool AreChangedHere => _changes.AreIn(Store);

    public bool TryGet(ProviderValueKey key, out FrozenDictionary<string, string> values) => _snapshots.TryGet(key, out values);

    public Task<FrozenDictionary<string, string>> GetAsync(ProviderValueKey key) => _snapshots.GetAsync(key, _read);

    public void MarkChangedHere() => _changes.MarkIn(Store);

    public Task DropAfterCommitAsync(ProviderValueKey key) =>
        _changes.DropAfterCommitAsync(Store, key.ToString(), () => _snapshots.Invalidate(key));

    public void Drop(string key) => _snapshots.Invalidate(ProviderValueKey.Parse(key));

    protected abstract Task<FrozenDictionary<string, string>> ReadAsync(ProviderValueKey key);
}
