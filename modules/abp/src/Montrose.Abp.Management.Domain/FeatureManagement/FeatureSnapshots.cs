using System.Collections.Frozen;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Management.Snapshots;

namespace Volo.Abp.FeatureManagement;

/// <summary>Features in memory.</summary>
[ExposeServices(typeof(FeatureSnapshots), typeof(ISnapshotOwner))]
internal sealed class FeatureSnapshots(CommittedReads reads, SnapshotChanges changes)
    : ProviderValueSnapshots("Features", changes), ISingletonDependency
{
    protected override Task<FrozenDictionary<string, string>> ReadAsync(ProviderValueKey key) =>
        reads.ReadAsync<IFeatureValueRepository, FrozenDictionary<string, string>>(null, async (values, cancellationToken) =>
            (await values.GetListAsync(key.ProviderName, key.ProviderKey, cancellationToken))
                .DistinctBy(value => value.Name, StringComparer.Ordinal)
                .ToFrozenDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal));
}
