using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Management.Snapshots;

namespace Volo.Abp.FeatureManagement;

/// <summary>Reads from memory; only a unit of work that has changed features itself reads them from the database.</summary>
[ExposeServices(typeof(IFeatureManagementStore))]
internal sealed class FeatureManagementStore(FeatureSnapshots snapshots, IFeatureValueRepository values, IGuidGenerator guids)
    : IFeatureManagementStore, ISingletonDependency
{
    private static readonly Task<string?> NoValue = Task.FromResult<string?>(null);

    public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey)
    {
        if (snapshots.AreChangedHere)
            return GetHereAsync(name, providerName, providerKey);

        var key = new ProviderValueKey(providerName ?? "", providerKey);
        return snapshots.TryGet(key, out var known)
            ? known.TryGetValue(name, out var value) ? Task.FromResult<string?>(value) : NoValue
            : GetAsync(name, key);
    }

    public async Task SetAsync(string name, string value, string? providerName, string? providerKey)
    {
        var feature = await values.FindAsync(name, providerName, providerKey);
        snapshots.MarkChangedHere();
        if (feature is null)
        {
            await values.InsertAsync(
                new FeatureValue(guids.Create(), name, value, providerName!, providerKey), autoSave: true);
            return;
        }

        feature.Value = Check.NotNullOrWhiteSpace(value, nameof(value), FeatureValueConsts.MaxValueLength);
        await values.UpdateAsync(feature, autoSave: true);
    }

    public async Task DeleteAsync(string name, string? providerName, string? providerKey)
    {
        foreach (var value in await values.FindAllAsync(name, providerName, providerKey))
        {
            snapshots.MarkChangedHere();
            await values.DeleteAsync(value, autoSave: true);
        }
    }

    private async Task<string?> GetAsync(string name, ProviderValueKey key) => (await snapshots.GetAsync(key)).GetValueOrDefault(name);

    private async Task<string?> GetHereAsync(string name, string? providerName, string? providerKey) =>
        (await values.FindAsync(name, providerName, providerKey))?.Value;
}
