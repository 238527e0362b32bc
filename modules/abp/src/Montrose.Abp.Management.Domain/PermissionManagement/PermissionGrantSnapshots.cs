using System.Collections.Frozen;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
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
        reads.ReadAsync<IRepository<PermissionGrant, Guid>, FrozenSet<string>>(key.TenantId, async (grants, cancellationToken) =>
        {
            var (name, ofKey) = (key.ProviderName, key.ProviderKey);
            var query = (await grants.GetQueryableAsync()).Where(g => g.ProviderName == name && g.ProviderKey == ofKey).Select(g => g.Name);
            return (await grants.AsyncExecuter.ToListAsync(query, cancellationToken)).ToFrozenSet(StringComparer.Ordinal);
        });
}
