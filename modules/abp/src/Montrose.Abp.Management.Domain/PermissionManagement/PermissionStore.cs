using System.Collections.Frozen;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Management.Snapshots;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

/// <summary>Answers from memory; only a unit of work that has changed grants itself reads them from the database.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IPermissionStore))]
internal sealed class PermissionStore(
    PermissionGrantSnapshots snapshots,
    SnapshotChanges changes,
    IPermissionGrantRepository grants,
    ICurrentTenant currentTenant) : IPermissionStore, ISingletonDependency
{
    private static readonly Task<bool> Granted = Task.FromResult(true);
    private static readonly Task<bool> NotGranted = Task.FromResult(false);

    public Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey)
    {
        if (string.IsNullOrEmpty(providerName) || string.IsNullOrEmpty(providerKey))
            return NotGranted;
        if (changes.AreIn(PermissionGrantSnapshots.StoreName))
            return IsGrantedHereAsync(name, providerName, providerKey);

        var key = new PermissionGrantKey(currentTenant.Id, providerName, providerKey);
        return snapshots.TryGet(key, out var names)
            ? names.Contains(name) ? Granted : NotGranted
            : IsGrantedAsync(name, key);
    }

    public async Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string? providerName, string? providerKey)
    {
        var answer = new MultiplePermissionGrantResult(names);
        if (string.IsNullOrEmpty(providerName) || string.IsNullOrEmpty(providerKey))
            return answer;

        var granted = await GrantedAsync(providerName, providerKey);
        foreach (var name in names)
        {
            if (granted.Contains(name))
                answer.Result[name] = PermissionGrantResult.Granted;
        }

        return answer;
    }

    private async Task<bool> IsGrantedAsync(string name, PermissionGrantKey key) => (await snapshots.GetAsync(key)).Contains(name);

    private async Task<bool> IsGrantedHereAsync(string name, string providerName, string providerKey) =>
        await grants.FindAsync(name, providerName, providerKey) is not null;

    private async Task<IReadOnlySet<string>> GrantedAsync(string providerName, string providerKey) =>
        changes.AreIn(PermissionGrantSnapshots.StoreName)
            ? (await grants.GetListAsync(providerName, providerKey)).Select(grant => grant.Name).ToHashSet(StringComparer.Ordinal)
            : await snapshots.GetAsync(new PermissionGrantKey(currentTenant.Id, providerName, providerKey));
}
