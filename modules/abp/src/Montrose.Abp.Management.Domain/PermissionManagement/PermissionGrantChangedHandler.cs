using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;

namespace Volo.Abp.PermissionManagement;

/// <summary>Drops the grants of a key from memory when one of them has changed.</summary>
internal sealed class PermissionGrantChangedHandler(PermissionGrantSnapshots snapshots)
    : ILocalEventHandler<EntityChangedEventData<PermissionGrant>>, ITransientDependency
{
    public Task HandleEventAsync(EntityChangedEventData<PermissionGrant> eventData) =>
        snapshots.DropAfterCommitAsync(PermissionGrantKey.Of(eventData.Entity));
}
