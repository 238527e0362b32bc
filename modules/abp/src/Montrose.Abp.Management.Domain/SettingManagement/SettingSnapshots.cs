using System.Collections.Frozen;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Management.Snapshots;

namespace Volo.Abp.SettingManagement;

/// <summary>Settings in memory.</summary>
[ExposeServices(typeof(SettingSnapshots), typeof(ISnapshotOwner))]
internal sealed class SettingSnapshots(CommittedReads reads, SnapshotChanges changes)
    : ProviderValueSnapshots("Settings", changes), ISingletonDependency
{
    protected override Task<FrozenDictionary<string, string>> ReadAsync(ProviderValueKey key) =>
        reads.ReadAsync<ISettingRepository, FrozenDictionary<string, string>>(null, async (settings, cancellationToken) =>
            (await settings.GetListAsync(key.ProviderName, key.ProviderKey, cancellationToken))
                .DistinctBy(setting => setting.Name, StringComparer.Ordinal)
                .ToFrozenDictionary(setting => setting.Name, setting => setting.Value, StringComparer.Ordinal));
}
