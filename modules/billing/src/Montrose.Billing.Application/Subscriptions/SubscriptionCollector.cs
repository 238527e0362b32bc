using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Usage;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Montrose.Billing.Subscriptions;

/// <summary>Asks for what subscriptions owe, and has follow what comes of it: at once, or when a provider tells. Within the caller's unit of work.</summary>
public class SubscriptionCollector(IDbContextProvider<IBillingDbContext> contexts, SubscriptionBilling billing, SubscriptionLog log, PlanChanges planChanges, IBackgroundJobManager jobs, IClock clock) : ITransientDependency
{
    /// <summary>A first payment that waits for the client's confirmation is given up after so long.</summary>
    private static readonly TimeSpan ConfirmsWithin = TimeSpan.FromHours(24);

    /// <summary>Locks the subscription, its open payment first, and reads it as it is then.</summary>
    public async Task<Subscription?> LockAsync(Guid id)
    {
        var db = await contexts.GetDbContextAsync();
        if (await db.Subscriptions.Where(s => s.Id == id).Select(s => s.OpenChargeId).FirstOrDefaultAsync() is { } open) await billing.LockAsync(open);
        return await LockRowAsync(db, id);
    }

    /// <summary>Has a charge paid, and takes note of what came of it.</summary>
    public async Task<Collection> CollectAsync(Subscription subscription, SubscriptionCharge charge)
    {
        var db = await contexts.GetDbContextAsync();
        charge.Tried();
        var plan = await db.Plans.Where(p => p.Id == charge.PlanId).Select(p => p.Name).FirstOrDefaultAsync();
        var collection = await billing.CollectAsync(charge, subscription, SubscriptionInvoices.DescriptionOf(charge, plan));
        if (collection.Outcome is CollectionOutcome.Paid) await PaidAsync(subscription, charge);
        if (collection.Outcome is CollectionOutcome.Pending && charge.Purpose is ChargePurpose.Period) subscription.AwaitPayment(clock.Now);
        return collection;
    }

    /// <summary>Looks after a payment that is on its way and of which nobody has told.</summary>
    public async Task LookAsync(Subscription subscription, SubscriptionCharge charge)
    {
        var (now, found) = (clock.Now, await billing.LookAsync(charge.Id));
        if (found.Outcome is CollectionOutcome.Paid) await PaidAsync(subscription, charge);
        else if (found.Outcome is CollectionOutcome.Pending || MayStillConfirm(subscription, charge, found, now)) subscription.AwaitPayment(now);
        else await FailedAsync(subscription, charge, found.Code!);
    }

    /// <summary>A provider told that a charge is paid. The same again has no effect; what nobody owes any more goes to the wallet.</summary>
    public async Task PaidAsync(Guid chargeId)
    {
        if (await LockedAsync(chargeId) is not var (subscription, charge)) return;
        await PaidAsync(subscription, charge);
        await (await contexts.GetDbContextAsync()).SaveChangesAsync();
    }

    /// <summary>A provider told that a charge was not paid. The same again has no effect.</summary>
    public async Task FailedAsync(Guid chargeId, string code)
    {
        if (await LockedAsync(chargeId) is not var (subscription, charge) || charge.State is not ChargeState.Open) return;
        if (charge.Purpose is ChargePurpose.Upgrade) await DropUpgradeAsync(subscription, charge, code);
        else if (subscription.OpenChargeId == charge.Id && subscription.IsPaymentUnderWay) await FailedAsync(subscription, charge, code);
        await (await contexts.GetDbContextAsync()).SaveChangesAsync();
    }

    /// <summary>What follows where a period could not be paid: the calendar's step, written down and told once.</summary>
    public async Task FailedAsync(Subscription subscription, SubscriptionCharge charge, string code)
    {
        var now = clock.Now;
        charge.Fail(code);
        if (subscription.State is SubscriptionState.Pending)
        {
            charge.Withdraw();
            subscription.Abandon(now);
            await log.WriteAsync(subscription, SubscriptionEventKind.StartFailed, Key(charge, "start"), code, charge.Amount);
            return;
        }
        var before = subscription.Dunning;
        var step = subscription.Fail(now);
        await log.WriteAsync(subscription, SubscriptionEventKind.PaymentFailed, Key(charge, $"try{charge.Attempts}"), code, charge.Amount, isQuiet: before is not DunningStep.None);
        if (step == before) return;
        if (step is DunningStep.Cancelled)
        {
            charge.Withdraw();
            subscription.Forgive();
        }
        if (KindOf(step) is { } kind) await log.WriteAsync(subscription, kind, Key(charge, $"step{(int)step}"), null, charge.Amount);
    }

    /// <summary>The dearer plan is not taken after all.</summary>
    public async Task DropUpgradeAsync(Subscription subscription, SubscriptionCharge charge, string code)
    {
        charge.Fail(code);
        if (charge.Withdraw()) await log.WriteAsync(subscription, SubscriptionEventKind.UpgradeFailed, Key(charge, "failed"), code, charge.Amount);
    }

    private async Task PaidAsync(Subscription subscription, SubscriptionCharge charge)
    {
        if (charge.State is ChargeState.Paid) return;
        var isWanted = charge.State is ChargeState.Open && !subscription.IsOver
            && (charge.Purpose is ChargePurpose.Period ? subscription.OpenChargeId == charge.Id : subscription.PeriodStart == charge.PeriodStart);
        if (!isWanted)
        {
            charge.Withdraw();
            await billing.GiveBackAsync(charge);
            await log.WriteAsync(subscription, SubscriptionEventKind.RefundedLatePayment, Key(charge, "late"), null, charge.Amount);
            return;
        }
        var wasFirst = subscription.State is SubscriptionState.Pending;
        charge.Pay(clock.Now);
        if (charge.AmountMinorUnits > 0) await jobs.EnqueueAsync(new InvoiceSubscriptionArgs(charge.TenantId, charge.Id));
        var kind = SubscriptionEventKind.Upgraded;
        if (charge.Purpose is ChargePurpose.Upgrade)
        {
            await planChanges.CutAsync(subscription, charge.PlanId);
            subscription.Take(charge.PlanId, charge.Price);
        }
        else if (subscription.Paid(clock.Now)) kind = SubscriptionEventKind.Resumed;
        else kind = wasFirst ? SubscriptionEventKind.Started : SubscriptionEventKind.Renewed;
        await log.WriteAsync(subscription, kind, Key(charge, "paid"), null, charge.Amount);
    }

    private async Task<(Subscription Subscription, SubscriptionCharge Charge)?> LockedAsync(Guid chargeId)
    {
        var db = await contexts.GetDbContextAsync();
        if (await db.SubscriptionCharges.Where(c => c.Id == chargeId).Select(c => (Guid?)c.SubscriptionId).FirstOrDefaultAsync() is not { } id) return null;
        // The payment first, in the order that everybody keeps: it is locked again where the money goes back.
        await billing.LockAsync(chargeId);
        var subscription = await LockRowAsync(db, id);
        return subscription is null ? null : (subscription, await db.SubscriptionCharges.AsTracking().SingleAsync(c => c.Id == chargeId));
    }

    private static async Task<Subscription?> LockRowAsync(IBillingDbContext db, Guid id)
    {
        var own = db.Subscriptions.Where(s => s.Id == id);
        await own.ExecuteUpdateAsync(s => s.SetProperty(x => x.Retries, x => x.Retries));
        return await own.AsTracking().FirstOrDefaultAsync();
    }

    private static bool MayStillConfirm(Subscription subscription, SubscriptionCharge charge, Collection found, DateTime now) =>
        subscription.State is SubscriptionState.Pending && found.NeedsConfirmation && charge.CreationTime + ConfirmsWithin > now;

    private static SubscriptionEventKind? KindOf(DunningStep step) => step switch
    {
        DunningStep.OrdersBlocked => SubscriptionEventKind.OrdersBlocked,
        DunningStep.ServicesPaused => SubscriptionEventKind.ServicesPaused,
        DunningStep.Cancelled => SubscriptionEventKind.EndedUnpaid,
        _ => null,
    };

    private static string Key(SubscriptionCharge charge, string what) => string.Create(CultureInfo.InvariantCulture, $"{charge.Id:N}:{what}");
}
