using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.Management.Snapshots;

namespace Volo.Abp.FeatureManagement;

/// <summary>Drops the features of a key from memory when one of them has changed.</summary>
internal sealed class FeatureValueChangedHandler(FeatureSnapshots snapshots)
    : ILocalEventHandler<EntityChangedEventData<FeatureValue>>, ITransientDependency
{
    public Task HandleEventAsync(EntityChangedEventData<FeatureValue> eventData) =>
        snapshots.DropAfterCommitAsync(new ProviderValueKey(eventData.Entity.ProviderName, eventData.Entity.ProviderKey));
}
