using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.TenantManagement;

/// <summary>Drops the tenants from memory when one of them has changed.</summary>
internal sealed class TenantChangedHandler(TenantSnapshots snapshots)
    : ILocalEventHandler<EntityChangedEventData<Tenant>>, ILocalEventHandler<TenantChangedEvent>, ITransientDependency
{
    public Task HandleEventAsync(EntityChangedEventData<Tenant> eventData) => snapshots.DropAfterCommitAsync();

    public Task HandleEventAsync(TenantChangedEvent eventData) => snapshots.DropAfterCommitAsync();
}
