namespace Volo.Abp.Management.Snapshots;

/// <summary>Keeps snapshots that other processes may make stale.</summary>
internal interface ISnapshotOwner
{
    string Store { get; }

    void Drop(string key);
}
