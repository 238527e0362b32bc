namespace Volo.Abp.Threading;

/// <summary>Runs an action once, however often it is asked to.</summary>
public class OneTimeRunner
{
    private readonly Lock _lock = new();
    private volatile bool _ran;

    public void Run(Action action)
    {
        if (_ran)
            return;
        lock (_lock)
        {
            if (_ran)
                return;
            action();
            _ran = true;
        }
    }
}

public class AsyncOneTimeRunner
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);
    private volatile bool _ran;

    public async Task RunAsync(Func<Task> action)
    {
        if (_ran)
            return;
        using (await _semaphore.LockAsync())
        {
            if (_ran)
                return;
            await action();
            _ran = true;
        }
    }
}
