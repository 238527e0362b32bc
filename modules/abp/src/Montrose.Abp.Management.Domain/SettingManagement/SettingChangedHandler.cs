using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.Management.Snapshots;

namespace Volo.Abp.SettingManagement;

/// <summary>Drops the settings of a key from memory when one of them has changed.</summary>
internal sealed class SettingChangedHandler(SettingSnapshots snapshots)
    : ILocalEventHandler<EntityChangedEventData<Setting>>, ITransientDependency
{
    public Task HandleEventAsync(EntityChangedEventData<Setting> eventData) =>
        snapshots.DropAfterCommitAsync(new ProviderValueKey(eventData.Entity.ProviderName ?? "", eventData.Entity.ProviderKey));
}
