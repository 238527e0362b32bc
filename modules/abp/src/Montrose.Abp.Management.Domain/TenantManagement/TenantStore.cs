using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace Volo.Abp.TenantManagement;

/// <summary>Answers from memory; only a unit of work that has changed tenants itself reads them from the database.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(ITenantStore))]
internal sealed class TenantStore(TenantSnapshots snapshots, ITenantRepository tenants, ICurrentTenant currentTenant)
    : ITenantStore, ISingletonDependency
{
    public Task<TenantConfiguration?> FindAsync(string normalizedName) =>
        !snapshots.AreChangedHere && snapshots.TryGet(out var directory)
            ? Task.FromResult(directory.Find(normalizedName))
            : ReadAsync(normalizedName);

    public Task<TenantConfiguration?> FindAsync(Guid id) =>
        !snapshots.AreChangedHere && snapshots.TryGet(out var directory)
            ? Task.FromResult(directory.Find(id))
            : ReadAsync(id);

    public async Task<IReadOnlyList<TenantConfiguration>> GetListAsync(bool includeDetails = false)
    {
        if (!snapshots.AreChangedHere)
            return (await snapshots.GetAsync()).All;

        using var host = currentTenant.Change(null);
        return [.. (await tenants.GetListAsync(includeDetails: true)).Select(TenantDirectory.ToConfiguration)];
    }

    // ITenantStore is synchronous here because connection strings are also resolved synchronously.
    public TenantConfiguration? Find(string normalizedName) =>
        !snapshots.AreChangedHere && snapshots.TryGet(out var directory)
            ? directory.Find(normalizedName)
            : AsyncHelper.RunSync(() => ReadAsync(normalizedName));

    public TenantConfiguration? Find(Guid id) =>
        !snapshots.AreChangedHere && snapshots.TryGet(out var directory)
            ? directory.Find(id)
            : AsyncHelper.RunSync(() => ReadAsync(id));

    private async Task<TenantConfiguration?> ReadAsync(string normalizedName)
    {
        if (!snapshots.AreChangedHere)
            return (await snapshots.GetAsync()).Find(normalizedName);

        using var host = currentTenant.Change(null);
        return await tenants.FindByNameAsync(normalizedName) is { } tenant ? TenantDirectory.ToConfiguration(tenant) : null;
    }

    private async Task<TenantConfiguration?> ReadAsync(Guid id)
    {
        if (!snapshots.AreChangedHere)
            return (await snapshots.GetAsync()).Find(id);

        using var host = currentTenant.Change(null);
        return await tenants.FindAsync(id) is { } tenant ? TenantDirectory.ToConfiguration(tenant) : null;
    }
}
