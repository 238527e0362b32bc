using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Clients;
using Montrose.Integration;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.Subscriptions;

/// <summary>
/// Does what is due: reminders, renewals, retries, ends. Any number of them may run at once on any number of machines: a
/// subscription is one worker's at a time, and what one has done is due no longer for the next.
/// </summary>
public class SubscriptionRun(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    IDataFilter filters,
    IClientScope scope,
    ICurrentTenant tenant,
    ISubscriptionLocks locks,
    SubscriptionBilling billing,
    SubscriptionCollector collector,
    PeriodCharges charges,
    SubscriptionLog log,
    IClientIntegrationService clients,
    IBackgroundJobManager jobs,
    IClock clock,
    ILogger<SubscriptionRun> logger) : ITransientDependency
{
    private const int AtOnce = 500;

    /// <summary>Steps of one subscription in one run, so that none keeps the others waiting for ever.</summary>
    private const int MaxSteps = 60;

    /// <summary>Who is charged no more, because its client is archived or its agency suspended, is looked at again after so long.</summary>
    private static readonly TimeSpan ClosedFor = TimeSpan.FromDays(1);

    /// <summary>A paid upgrade of which nobody has told by then is asked about.</summary>
    private static readonly TimeSpan ToldWithin = TimeSpan.FromMinutes(10);

    /// <summary>All that is due now, of all agencies.</summary>
    /// <returns>How many subscriptions were looked at.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        var (count, after) = (0, Guid.Empty);
        while (await DueAsync(after) is { Count: > 0 } due)
        {
            foreach (var (tenantId, id) in due)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await AdvanceAsync(tenantId, id);
            }
            (count, after) = (count + due.Count, due[^1].Id);
        }
        await SettleUpgradesAsync(cancellationToken);
        return count;
    }

    /// <summary>A dearer plan that is paid is had, even where nobody told of the payment.</summary>
    private async Task SettleUpgradesAsync(CancellationToken cancellationToken)
    {
        foreach (var (tenantId, chargeId) in await OpenUpgradesAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var _ = tenant.Change(tenantId);
            try
            {
                await SettleUpgradeAsync(chargeId, cancellationToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "Upgrade {Charge} could not be settled", chargeId);
            }
        }
    }

    private async Task SettleUpgradeAsync(Guid chargeId, CancellationToken cancellationToken)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        await billing.LockAsync(chargeId);
        if ((await billing.LookAsync(chargeId)).Outcome is not CollectionOutcome.Paid) return;
        await collector.PaidAsync(chargeId);
        await unit.CompleteAsync(cancellationToken);
    }

    private async Task<List<(Guid? TenantId, Guid Id)>> OpenUpgradesAsync()
    {
        using var everyAgency = filters.Disable<IMultiTenant>();
        using var unit = units.Begin(requiresNew: true);
        var (db, before) = (await contexts.GetDbContextAsync(), clock.Now - ToldWithin);
        var open = await db.SubscriptionCharges.Where(c => c.State == ChargeState.Open && c.Purpose == ChargePurpose.Upgrade && c.CreationTime < before).OrderBy(c => c.Id).Take(AtOnce).Select(c => new { c.TenantId, c.Id }).ToListAsync();
        await unit.CompleteAsync();
        return open.ConvertAll(c => (c.TenantId, c.Id));
    }

    private async Task AdvanceAsync(Guid? tenantId, Guid id)
    {
        using var _ = tenant.Change(tenantId);
        try
        {
            for (var step = 0; step < MaxSteps && await StepAsync(id); step++) { }
        }
        // One that can't be advanced must not keep the others waiting; it is due again in the next run.
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "Subscription {Subscription} could not be advanced", id);
        }
    }

    /// <summary>One thing that is due, in a transaction of its own.</summary>
    /// <returns>True where there may be another.</returns>
    private async Task<bool> StepAsync(Guid id)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var db = await contexts.GetDbContextAsync();
        var open = await db.Subscriptions.Where(s => s.Id == id).Select(s => s.OpenChargeId).FirstOrDefaultAsync();
        if (open is { } chargeId) await billing.LockAsync(chargeId);
        if (!await locks.TryTakeAsync(id)) return false;
        var subscription = await db.Subscriptions.AsTracking().SingleAsync(s => s.Id == id);
        if (subscription.NextActionAt is not { } due || due > clock.Now) return false;
        // Somebody changed it in between; with the next step the right payment is locked.
        if (subscription.OpenChargeId != open) return true;
        await DoAsync(db, subscription);
        await db.SaveChangesAsync();
        await unit.CompleteAsync();
        return true;
    }

    private async Task DoAsync(IBillingDbContext db, Subscription subscription)
    {
        var now = clock.Now;
        if (!subscription.IsPaymentUnderWay && !subscription.CancelsAtPeriodEnd && await clients.IsClosedAsync(subscription.ClientId)) subscription.PutOff(now + ClosedFor);
        else if (subscription.IsPaymentUnderWay) await collector.LookAsync(subscription, await OpenAsync(db, subscription));
        else if (subscription.IsRetryDueAt(now)) await CollectAsync(subscription, await OpenAsync(db, subscription));
        else if (subscription.RemindAt <= now && subscription.PeriodEnd > now) await RemindAsync(subscription);
        else if (subscription.CancelsAtPeriodEnd) await EndAsync(subscription, now);
        else await RenewAsync(db, subscription);
    }

    private async Task RenewAsync(IBillingDbContext db, Subscription subscription)
    {
        // A dearer plan that was never paid has no period left to be paid for.
        foreach (var upgrade in await db.SubscriptionCharges.AsTracking().Where(c => c.SubscriptionId == subscription.Id && c.Purpose == ChargePurpose.Upgrade && c.State == ChargeState.Open).ToListAsync())
        {
            if ((await billing.LookAsync(upgrade.Id)).Outcome is CollectionOutcome.Paid) await collector.PaidAsync(upgrade.Id);
            else await collector.DropUpgradeAsync(subscription, upgrade, "period_over");
        }
        var before = subscription.PlanId;
        var charge = await charges.RenewAsync(subscription);
        if (subscription.PlanId != before) await log.WriteAsync(subscription, SubscriptionEventKind.ChangeApplied, FormattableString.Invariant($"{charge.Id:N}:plan"));
        await CollectAsync(subscription, charge);
    }

    private async Task CollectAsync(Subscription subscription, SubscriptionCharge charge)
    {
        var collection = await collector.CollectAsync(subscription, charge);
        if (collection.Outcome is not CollectionOutcome.Declined) return;
        if (collection.Code == SubscriptionBilling.InsufficientFunds) await billing.AskToRechargeAsync(charge);
        await collector.FailedAsync(subscription, charge, collection.Code!);
    }

    private async Task RemindAsync(Subscription subscription)
    {
        var kind = subscription.State is SubscriptionState.Trialing ? SubscriptionEventKind.TrialEndsSoon : SubscriptionEventKind.RenewsSoon;
        await log.WriteAsync(subscription, kind, FormattableString.Invariant($"remind:{subscription.PeriodEnd:yyyyMMddHHmmss}"), amount: subscription.Price);
        subscription.Reminded();
    }

    private async Task EndAsync(Subscription subscription, DateTime now)
    {
        subscription.Cancel(now);
        await log.WriteAsync(subscription, SubscriptionEventKind.Cancelled);
        await jobs.EnqueueAsync(new InvoiceFinalUsageArgs(subscription.TenantId, subscription.Id));
    }

    private static Task<SubscriptionCharge> OpenAsync(IBillingDbContext db, Subscription subscription) =>
        db.SubscriptionCharges.AsTracking().SingleAsync(c => c.Id == subscription.OpenChargeId);

    private async Task<List<(Guid? TenantId, Guid Id)>> DueAsync(Guid after)
    {
        using var everyAgency = filters.Disable<IMultiTenant>();
        using var unit = units.Begin(requiresNew: true);
        var (db, now) = (await contexts.GetDbContextAsync(), clock.Now);
        var due = await db.Subscriptions.Where(s => s.NextActionAt <= now && s.Id > after).OrderBy(s => s.Id).Take(AtOnce).Select(s => new { s.TenantId, s.Id }).ToListAsync();
        await unit.CompleteAsync();
        return due.ConvertAll(s => (s.TenantId, s.Id));
    }
}

/// <summary>Every minute.</summary>
public class SubscriptionWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int PeriodMilliseconds = 60 * 1000;

    public SubscriptionWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory) : base(timer, serviceScopeFactory) =>
        timer.Period = PeriodMilliseconds;

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        workerContext.ServiceProvider.GetRequiredService<SubscriptionRun>().RunAsync(workerContext.CancellationToken);
}
