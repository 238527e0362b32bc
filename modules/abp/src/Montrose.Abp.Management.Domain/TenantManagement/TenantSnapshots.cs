using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Management.Snapshots;
using Volo.Abp.MultiTenancy;

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

    /// <summary>Only the columns that are kept: every node reads all tenants again and again.</summary>
    private Task<TenantDirectory> ReadAsync(string key) =>
        reads.ReadAsync<IRepository<Tenant, Guid>, TenantDirectory>(null, async (tenants, cancellationToken) =>
        {
            var query = await tenants.GetQueryableAsync();
            var all = (await tenants.AsyncExecuter.ToListAsync(query.Select(t => new { t.Id, t.Name, t.NormalizedName }), cancellationToken))
                .ConvertAll(t => new TenantConfiguration(t.Id, t.Name, t.NormalizedName) { IsActive = true });
            var own = (await tenants.AsyncExecuter.ToListAsync(
                    query.SelectMany(t => t.ConnectionStrings, (t, c) => new { TenantId = t.Id, c.Name, c.Value }), cancellationToken))
                .ToLookup(c => c.TenantId);
            foreach (var tenant in all.Where(t => own.Contains(t.Id)))
            {
                tenant.ConnectionStrings = [];
                foreach (var connectionString in own[tenant.Id])
                    tenant.ConnectionStrings[connectionString.Name] = connectionString.Value;
            }
            return new TenantDirectory(all);
        });
}
