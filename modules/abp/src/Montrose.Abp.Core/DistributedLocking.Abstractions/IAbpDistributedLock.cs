namespace Volo.Abp.DistributedLocking;

/// <summary>A lock by name across the processes of an application.</summary>
public interface IAbpDistributedLock
{
    /// <returns>null where somebody else holds it for longer than <paramref name="timeout"/>.</returns>
    Task<IAbpDistributedLockHandle?> TryAcquireAsync(string name, TimeSpan timeout = default, CancellationToken cancellationToken = default);
}
