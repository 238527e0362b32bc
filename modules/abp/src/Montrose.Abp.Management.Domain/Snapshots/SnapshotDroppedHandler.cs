using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace Volo.Abp.Management.Snapshots;

/// <summary>Drops what another process has changed.</summary>
internal sealed class SnapshotDroppedHandler(IEnumerable<ISnapshotOwner> owners)
    : IDistributedEventHandler<SnapshotDroppedEto>, ITransientDependency
{
    public Task HandleEventAsync(SnapshotDroppedEto eventData)
    {
        if (eventData.Process == SnapshotDroppedEto.ThisProcess)
            return Task.CompletedTask;

        foreach (var owner in owners)
        {
            if (string.Equals(owner.Store, eventData.Store, StringComparison.Ordinal))
                owner.Drop(eventData.Key);
        }

        return Task.CompletedTask;
    }
}
