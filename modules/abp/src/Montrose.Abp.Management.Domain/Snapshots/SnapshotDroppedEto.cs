using Volo.Abp.EventBus;

namespace Volo.Abp.Management.Snapshots;

/// <summary>Tells the other processes that what a store keeps in memory has changed.</summary>
[EventName("Montrose.Abp.SnapshotDropped")]
internal sealed class SnapshotDroppedEto
{
    /// <summary>Tells this process's own events from the others'.</summary>
    public static readonly Guid ThisProcess = Guid.NewGuid();

    public string Store { get; set; } = "";

    public string Key { get; set; } = "";

    public Guid Process { get; set; }
}
