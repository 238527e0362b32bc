using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Montrose.Billing.Notices;
using Montrose.Integration;
using Montrose.Monitoring;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Timing;

namespace Montrose.Billing.Ledger;

/// <summary>Looks through the ledger every hour and reports loudly what can't be.</summary>
public class LedgerAuditWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int PeriodMilliseconds = 60 * 60 * 1000;

    public LedgerAuditWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory) : base(timer, serviceScopeFactory) =>
        timer.Period = PeriodMilliseconds;

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var violations = await workerContext.ServiceProvider.GetRequiredService<LedgerAudit>().FindViolationsAsync(workerContext.CancellationToken);
        workerContext.ServiceProvider.GetRequiredService<StandingFaults>().Tell("ledger", [.. violations.Select(static v => "The ledger is wrong: " + v)]);
        if (violations.Count > 0) await TellHostAsync(workerContext.ServiceProvider, violations.Count);
        foreach (var violation in violations)
            Logger.LogCritical("The ledger is wrong: {Violation}", violation);
    }

    /// <summary>Once a day.</summary>
    private static async Task TellHostAsync(IServiceProvider services, int count)
    {
        using var host = services.GetRequiredService<ICurrentTenant>().Change(null);
        var day = services.GetRequiredService<IClock>().Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await services.GetRequiredService<INotifier>().TellAdminsAsync(new Notice(BillingNotices.LedgerFault, day, "/dashboard/host/metrics", NoticeValue.Of(count)));
    }
}
