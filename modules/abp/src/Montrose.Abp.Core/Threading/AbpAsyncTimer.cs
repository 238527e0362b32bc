using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ExceptionHandling;

namespace Volo.Abp.Threading;

/// <summary>Calls again and again, never twice at once: the period counts from the end of a call.</summary>
public class AbpAsyncTimer : ITransientDependency, IDisposable
{
    public Func<AbpAsyncTimer, Task> Elapsed = _ => Task.CompletedTask;

    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _wake = new(0, 1);
    private CancellationTokenSource? _stopping;
    private Task _loop = Task.CompletedTask;

    /// <summary>In milliseconds.</summary>
    public int Period { get; set; }

    public bool RunOnStart { get; set; }

    public ILogger<AbpAsyncTimer> Logger { get; set; } = NullLogger<AbpAsyncTimer>.Instance;

    public IExceptionNotifier ExceptionNotifier { get; set; } = NullExceptionNotifier.Instance;

    public void Start(CancellationToken cancellationToken = default)
    {
        if (Period <= 0)
            throw new AbpException("Period should be set before starting the timer!");

        lock (_lock)
        {
            if (_stopping is not null)
                return;
            _stopping = new CancellationTokenSource();
            var token = _stopping.Token;

            // The loop must not inherit the starter's unit of work, tenant or user.
            using (ExecutionContext.SuppressFlow())
                _loop = Task.Run(() => LoopAsync(token), CancellationToken.None);
        }
    }

    /// <summary>Returns when a running call has ended.</summary>
    public void Stop(CancellationToken cancellationToken = default)
    {
        Task loop;
        lock (_lock)
        {
            _stopping?.Cancel();
            _stopping = null;
            loop = _loop;
        }

        try
        {
            loop.Wait(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Logger.LogDebug("Gave up waiting for a timer's last call.");
        }
    }

    /// <summary>Makes the next call due now.</summary>
    internal void Wake()
    {
        lock (_lock)
        {
            if (_wake.CurrentCount == 0)
                _wake.Release();
        }
    }

    void IDisposable.Dispose()
    {
        lock (_lock)
        {
            _stopping?.Cancel();
            _stopping = null;
        }
    }

    private async Task LoopAsync(CancellationToken stopping)
    {
        if (RunOnStart)
            await CallAsync();
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await _wake.WaitAsync(Period, stopping);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await CallAsync();
        }
    }

    private async Task CallAsync()
    {
        try
        {
            await Elapsed(this);
        }
        catch (Exception ex)
        {
            Logger.LogException(ex);
            await ExceptionNotifier.NotifyAsync(ex);
        }
    }
}
