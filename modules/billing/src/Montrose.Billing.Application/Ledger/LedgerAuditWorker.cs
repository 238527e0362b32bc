using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Montrose.Monitoring;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Threading;

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
        foreach (var violation in violations)
            Logger.LogCritical("The ledger is wrong: {Violation}", violation);
    }
}
