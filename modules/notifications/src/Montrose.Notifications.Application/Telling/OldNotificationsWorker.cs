using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Threading;

namespace Montrose.Notifications.Telling;

/// <summary>Every six hours: old notifications go.</summary>
public class OldNotificationsWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int PeriodMilliseconds = 6 * 60 * 60 * 1000;

    public OldNotificationsWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory) : base(timer, serviceScopeFactory) =>
        timer.Period = PeriodMilliseconds;

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        workerContext.ServiceProvider.GetRequiredService<OldNotifications>().DeleteAsync();
}
