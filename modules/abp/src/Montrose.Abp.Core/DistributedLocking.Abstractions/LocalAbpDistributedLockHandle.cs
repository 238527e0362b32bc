namespace Volo.Abp.DistributedLocking;

public class LocalAbpDistributedLockHandle(IDisposable disposable) : IAbpDistributedLockHandle
{
    public ValueTask DisposeAsync()
    {
        disposable.Dispose();
        return default;
    }
}
