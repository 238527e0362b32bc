using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Management.Snapshots;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Reads from memory; only a unit of work that has changed settings itself reads them from the database.</summary>
[ExposeServices(typeof(ISettingManagementStore))]
internal sealed class SettingManagementStore(SettingSnapshots snapshots, ISettingRepository settings, IGuidGenerator guids)
    : ISettingManagementStore, ISingletonDependency
{
    public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey)
    {
        if (snapshots.AreChangedHere)
            return GetHereAsync(name, providerName, providerKey);

        var key = new ProviderValueKey(providerName ?? "", providerKey);
        return snapshots.TryGet(key, out var values)
            ? values.TryGetValue(name, out var value) ? Task.FromResult<string?>(value) : NoValue
            : GetAsync(name, key);
    }

    public async Task<List<SettingValue>> GetListAsync(string? providerName, string? providerKey) =>
        [.. (await GetAllAsync(providerName, providerKey)).Select(pair => new SettingValue(pair.Key, pair.Value))];

    /// <summary>A value for every name asked, null where there is none.</summary>
    public async Task<List<SettingValue>> GetListAsync(string[] names, string? providerName, string? providerKey)
    {
        var all = await GetAllAsync(providerName, providerKey);
        return [.. names.Select(name => new SettingValue(name, all.GetValueOrDefault(name)!))];
    }

    public async Task SetAsync(string name, string value, string? providerName, string? providerKey)
    {
        var setting = await settings.FindAsync(name, providerName, providerKey);
        snapshots.MarkChangedHere();
        if (setting is null)
        {
            await settings.InsertAsync(new Setting(guids.Create(), name, value, providerName, providerKey), autoSave: true);
            return;
        }

        setting.Value = value;
        await settings.UpdateAsync(setting, autoSave: true);
    }

    public async Task DeleteAsync(string name, string? providerName, string? providerKey)
    {
        if (await settings.FindAsync(name, providerName, providerKey) is not { } setting)
            return;

        snapshots.MarkChangedHere();
        await settings.DeleteAsync(setting, autoSave: true);
    }

    private static readonly Task<string?> NoValue = Task.FromResult<string?>(null);

    private async Task<string?> GetAsync(string name, ProviderValueKey key) => (await snapshots.GetAsync(key)).GetValueOrDefault(name);

    private async Task<string?> GetHereAsync(string name, string? providerName, string? providerKey) =>
        (await settings.FindAsync(name, providerName, providerKey))?.Value;

    private async Task<IReadOnlyDictionary<string, string>> GetAllAsync(string? providerName, string? providerKey) =>
        snapshots.AreChangedHere
            ? (await settings.GetListAsync(providerName, providerKey)).ToDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal)
            : await snapshots.GetAsync(new ProviderValueKey(providerName ?? "", providerKey));
}
