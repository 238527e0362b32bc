using System.Collections.Frozen;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Management.Snapshots;

namespace Volo.Abp.SettingManagement;

/// <summary>Settings in memory.</summary>
[ExposeServices(typeof(SettingSnapshots), typeof(ISnapshotOwner))]
internal sealed class SettingSnapshots(CommittedReads reads, SnapshotChanges changes)
    : ProviderValueSnapshots("Settings", changes), ISingletonDependency
{
    protected override Task<FrozenDictionary<string, string>> ReadAsync(ProviderValueKey key) =>
        reads.ReadAsync<IRepository<Setting, Guid>, FrozenDictionary<string, string>>(null, async (settings, cancellationToken) =>
        {
            var (name, ofKey) = (key.ProviderName, key.ProviderKey);
            var query = (await settings.GetQueryableAsync())
                .Where(s => s.ProviderName == name && s.ProviderKey == ofKey)
                .OrderBy(s => s.Id)
                .Select(s => new { s.Name, s.Value });
            return (await settings.AsyncExecuter.ToListAsync(query, cancellationToken))
                .DistinctBy(s => s.Name, StringComparer.Ordinal)
                .ToFrozenDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal);
        });
}
