namespace Volo.Abp.Threading;

/// <summary>Something that runs in the background from start to stop.</summary>
public interface IRunnable
{
    Task StartAsync(CancellationToken cancellationToken = default);

    Task StopAsync(CancellationToken cancellationToken = default);
}
