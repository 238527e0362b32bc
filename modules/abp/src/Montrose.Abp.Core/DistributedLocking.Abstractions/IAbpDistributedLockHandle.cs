namespace Volo.Abp.DistributedLocking;

/// <summary>Disposing it releases the lock.</summary>
public interface IAbpDistributedLockHandle : IAsyncDisposable
{
}
