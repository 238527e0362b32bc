using System.Collections.Frozen;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Management.Snapshots;

namespace Volo.Abp.FeatureManagement;

/// <summary>Features in memory.</summary>
[ExposeServices(typeof(FeatureSnapshots), typeof(ISnapshotOwner))]
internal sealed class FeatureSnapshots(CommittedReads reads, SnapshotChanges changes)
    : ProviderValueSnapshots("Features", changes), ISingletonDependency
{
    protected override Task<FrozenDictionary<string, string>> ReadAsync(ProviderValueKey key) =>
        reads.ReadAsync<IRepository<FeatureValue, Guid>, FrozenDictionary<string, string>>(null, async (values, cancellationToken) =>
        {
            var (name, ofKey) = (key.ProviderName, key.ProviderKey);
            var query = (await values.GetQueryableAsync())
                .Where(v => v.ProviderName == name && v.ProviderKey == ofKey)
                .OrderBy(v => v.Id)
                .Select(v => new { v.Name, v.Value });
            return (await values.AsyncExecuter.ToListAsync(query, cancellationToken))
                .DistinctBy(v => v.Name, StringComparer.Ordinal)
                .ToFrozenDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
        });
}
