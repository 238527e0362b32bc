using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Uow;

namespace Volo.Abp.Management.Snapshots;

/// <summary>
/// Ties the snapshots in memory to units of work: what a unit of work has changed it reads from the database itself, and
/// with its commit the snapshot is dropped here and, by an event, in the other processes.
/// </summary>
internal sealed class SnapshotChanges(IUnitOfWorkManager unitsOfWork, IDistributedEventBus events) : ISingletonDependency
{
    private int _unitsWithChanges;

    /// <summary>Whether the current unit of work has changed what <paramref name="store"/> keeps; free where no unit of work has.</summary>
    public bool AreIn(string store) =>
        Volatile.Read(ref _unitsWithChanges) > 0
        && unitsOfWork.Current is { } current
        && current.Items.ContainsKey(ItemOf(store));

    /// <summary>From here on the current unit of work reads <paramref name="store"/> from the database.</summary>
    public void MarkIn(string store)
    {
        if (unitsOfWork.Current is not { } current || !current.Items.TryAdd(ItemOf(store), true))
            return;

        Interlocked.Increment(ref _unitsWithChanges);
        current.Disposed += (_, _) => Interlocked.Decrement(ref _unitsWithChanges);
    }

    /// <summary>Drops the snapshot when the current unit of work has committed, or at once where there is none.</summary>
    public async Task DropAfterCommitAsync(string store, string key, Action drop)
    {
        if (unitsOfWork.Current is not { } current)
        {
            await DropAsync(store, key, drop);
            return;
        }

        // A commit whose answer was lost may have happened: then the snapshot goes too.
        current.Failed += (_, failure) => { if (failure.Exception is not null) drop(); };
        current.OnCompleted(() => DropAsync(store, key, drop));
    }

    private async Task DropAsync(string store, string key, Action drop)
    {
        drop();
        await events.PublishAsync(
            new SnapshotDroppedEto { Store = store, Key = key, Process = SnapshotDroppedEto.ThisProcess },
            onUnitOfWorkComplete: false,
            useOutbox: false);
    }

    private static string ItemOf(string store) => "Montrose.Snapshots." + store;
}
