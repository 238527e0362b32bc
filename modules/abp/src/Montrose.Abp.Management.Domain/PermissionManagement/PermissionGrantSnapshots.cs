using System.Collections.Frozen;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Management.Snapshots;

namespace Volo.Abp.PermissionManagement;

/// <summary>All grants of a provider's key at once, in memory.</summary>
[ExposeServices(typeof(PermissionGrantSnapshots), typeof(ISnapshotOwner))]
internal sealed class PermissionGrantSnapshots(CommittedReads reads, SnapshotChanges changes) : ISnapshotOwner, ISingletonDependency
{
    public const string StoreName = "PermissionGrants";

    private readonly MemorySnapshots<PermissionGrantKey, FrozenSet<string>> _snapshots =
        new(TimeProvider.System, CommittedReads.Lifetime);

    public string Store => StoreName;

    public bool TryGet(PermissionGrantKey key, out FrozenSet<string> names) => _snapshots.TryGet(key, out names);

    public Task<FrozenSet<string>> GetAsync(PermissionGrantKey key) => _snapshots.GetAsync(key, ReadAsync);

    public Task DropAfterCommitAsync(PermissionGrantKey key) =>
        changes.DropAfterCommitAsync(StoreName, key.ToString(), () => _snapshots.Invalidate(key));

    public void Drop(string key) => _snapshots.Invalidate(PermissionGrantKey.Parse(key));

    private Task<FrozenSet<string>> ReadAsync(PermissionGrantKey key) =>
        reads.ReadAsync<IPermissionGrantRepository, FrozenSet<string>>(key.TenantId, async (grants, cancellationToken) =>
            (await grants.GetListAsync(key.ProviderName, key.ProviderKey, cancellationToken))
                .Select(grant => grant.Name)
                .ToFrozenSet(StringComparer.Ordinal));
}
