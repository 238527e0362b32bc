namespace Volo.Abp;

public sealed class NullAsyncDisposable : IAsyncDisposable
{
    public static NullAsyncDisposable Instance { get; } = new();

    private NullAsyncDisposable()
    {
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
