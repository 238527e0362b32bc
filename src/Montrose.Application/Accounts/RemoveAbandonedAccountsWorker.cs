using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Threading;

namespace Montrose.Accounts;

/// <summary>Every hour: what strangers typed and never proved does not stay with us.</summary>
public class RemoveAbandonedAccountsWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int PeriodMilliseconds = 60 * 60 * 1000;

    public RemoveAbandonedAccountsWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory) : base(timer, serviceScopeFactory) =>
        timer.Period = PeriodMilliseconds;

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        workerContext.ServiceProvider.GetRequiredService<AbandonedAccounts>().RemoveAsync(workerContext.CancellationToken);
}
