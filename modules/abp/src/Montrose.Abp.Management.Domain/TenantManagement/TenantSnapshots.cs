using Volo.Abp.DependencyInjection;
using Volo.Abp.Management.Snapshots;

namespace Volo.Abp.TenantManagement;

/// <summary>
/// All tenants in memory together: they are few and seldom change, and an unknown host name, which anyone can send, then
/// costs no query.
/// </summary>
[ExposeServices(typeof(TenantSnapshots), typeof(ISnapshotOwner))]
internal sealed class TenantSnapshots(CommittedReads reads, SnapshotChanges changes) : ISnapshotOwner, ISingletonDependency
{
    private const string All = "all";

    private readonly MemorySnapshots<string, TenantDirectory> _snapshots = new(TimeProvider.System, CommittedReads.Lifetime);

    public string Store => "Tenants";

    public bool AreChangedHere => changes.AreIn(Store);

    public bool TryGet(out TenantDirectory directory) => _snapshots.TryGet(All, out directory);

    public Task<TenantDirectory> GetAsync() => _snapshots.GetAsync(All, ReadAsync);

    public void MarkChangedHere() => changes.MarkIn(Store);

    public Task DropAfterCommitAsync() => changes.DropAfterCommitAsync(Store, All, _snapshots.Clear);

    public void Drop(string key) => _snapshots.Clear();

    private Task<TenantDirectory> ReadAsync(string key) =>
        reads.ReadAsync<ITenantRepository, TenantDirectory>(null, async (tenants, cancellationToken) =>
            new TenantDirectory(await tenants.GetListAsync(includeDetails: true, cancellationToken: cancellationToken)));
}
