namespace Volo.Abp;

/// <summary>Runs a function when it is disposed.</summary>
public class AsyncDisposeFunc : IAsyncDisposable
{
    private readonly Func<Task> _func;

    public AsyncDisposeFunc(Func<Task> func)
    {
        _func = Check.NotNull(func, nameof(func));
    }

    public ValueTask DisposeAsync() => new(_func());
}
