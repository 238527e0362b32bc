using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.BackgroundWorkers;

public static class BackgroundWorkersApplicationInitializationContextExtensions
{
    public static Task<ApplicationInitializationContext> AddBackgroundWorkerAsync<TWorker>(
        this ApplicationInitializationContext context, CancellationToken cancellationToken = default)
        where TWorker : IBackgroundWorker =>
        context.AddBackgroundWorkerAsync(typeof(TWorker), cancellationToken);

    public static async Task<ApplicationInitializationContext> AddBackgroundWorkerAsync(
        this ApplicationInitializationContext context, Type workerType, CancellationToken cancellationToken = default)
    {
        if (!typeof(IBackgroundWorker).IsAssignableFrom(workerType))
            throw new AbpException($"{workerType.FullName} does not implement {nameof(IBackgroundWorker)}.");
        await context.ServiceProvider.GetRequiredService<IBackgroundWorkerManager>()
            .AddAsync((IBackgroundWorker)context.ServiceProvider.GetRequiredService(workerType), cancellationToken);
        return context;
    }
}
