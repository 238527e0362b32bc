using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Threading;

namespace Montrose.Idempotency;

/// <summary>Every hour: answers whose time is over are removed.</summary>
public class RemoveOldAnswersWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int PeriodMilliseconds = 60 * 60 * 1000;

    public RemoveOldAnswersWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory) : base(timer, serviceScopeFactory) =>
        timer.Period = PeriodMilliseconds;

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        workerContext.ServiceProvider.GetRequiredService<IdempotentRequests>().RemoveOldAsync(workerContext.CancellationToken);
}
