namespace Volo.Abp.Threading;

public static class TaskCache
{
    public static Task<bool> TrueResult { get; } = Task.FromResult(true);

    public static Task<bool> FalseResult { get; } = Task.FromResult(false);
}
