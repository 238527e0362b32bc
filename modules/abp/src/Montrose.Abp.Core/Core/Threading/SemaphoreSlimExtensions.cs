namespace Volo.Abp.Threading;

/// <summary>Enters a semaphore and leaves it when the result is disposed.</summary>
public static class SemaphoreSlimExtensions
{
    public static ValueTask<IDisposable> LockAsync(this SemaphoreSlim semaphoreSlim) => semaphoreSlim.LockAsync(CancellationToken.None);

    public static async ValueTask<IDisposable> LockAsync(this SemaphoreSlim semaphoreSlim, CancellationToken cancellationToken)
    {
        await semaphoreSlim.WaitAsync(cancellationToken);
        return Leave(semaphoreSlim);
    }

    public static ValueTask<IDisposable> LockAsync(this SemaphoreSlim semaphoreSlim, int millisecondsTimeout) =>
        semaphoreSlim.LockAsync(millisecondsTimeout, CancellationToken.None);

    public static async ValueTask<IDisposable> LockAsync(this SemaphoreSlim semaphoreSlim, int millisecondsTimeout, CancellationToken cancellationToken) =>
        await semaphoreSlim.WaitAsync(millisecondsTimeout, cancellationToken) ? Leave(semaphoreSlim) : throw new TimeoutException();

    public static ValueTask<IDisposable> LockAsync(this SemaphoreSlim semaphoreSlim, TimeSpan timeout) =>
        semaphoreSlim.LockAsync(timeout, CancellationToken.None);

    public static async ValueTask<IDisposable> LockAsync(this SemaphoreSlim semaphoreSlim, TimeSpan timeout, CancellationToken cancellationToken) =>
        await semaphoreSlim.WaitAsync(timeout, cancellationToken) ? Leave(semaphoreSlim) : throw new TimeoutException();

    public static IDisposable Lock(this SemaphoreSlim semaphoreSlim)
    {
        semaphoreSlim.Wait();
        return Leave(semaphoreSlim);
    }

    public static IDisposable Lock(this SemaphoreSlim semaphoreSlim, CancellationToken cancellationToken)
    {
        semaphoreSlim.Wait(cancellationToken);
        return Leave(semaphoreSlim);
    }

    public static IDisposable Lock(this SemaphoreSlim semaphoreSlim, int millisecondsTimeout) =>
        semaphoreSlim.Wait(millisecondsTimeout) ? Leave(semaphoreSlim) : throw new TimeoutException();

    public static IDisposable Lock(this SemaphoreSlim semaphoreSlim, int millisecondsTimeout, CancellationToken cancellationToken) =>
        semaphoreSlim.Wait(millisecondsTimeout, cancellationToken) ? Leave(semaphoreSlim) : throw new TimeoutException();

    public static IDisposable Lock(this SemaphoreSlim semaphoreSlim, TimeSpan timeout) =>
        semaphoreSlim.Wait(timeout) ? Leave(semaphoreSlim) : throw new TimeoutException();

    public static IDisposable Lock(this SemaphoreSlim semaphoreSlim, TimeSpan timeout, CancellationToken cancellationToken) =>
        semaphoreSlim.Wait(timeout, cancellationToken) ? Leave(semaphoreSlim) : throw new TimeoutException();

    private static DisposeAction<SemaphoreSlim> Leave(SemaphoreSlim semaphore) => new(static s => s.Release(), semaphore);
}
