using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Threading;

namespace Montrose.ApiKeys;

/// <summary>Has the counted requests written every five seconds.</summary>
public class ApiKeyUsageWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int PeriodMilliseconds = 5_000;

    public ApiKeyUsageWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory) : base(timer, serviceScopeFactory) =>
        timer.Period = PeriodMilliseconds;

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        workerContext.ServiceProvider.GetRequiredService<ApiKeyUsageCounter>().WriteAsync(workerContext.CancellationToken);
}
