using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Integration;
using Montrose.Billing.Ledger;
using Montrose.Billing.Plans;
using Montrose.Monetary;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.Billing.Subscriptions;

/// <summary>What people do with subscriptions, clients and admins alike. Within the caller's unit of work, which must be transactional.</summary>
public class SubscriptionDesk(
    IDbContextProvider<IBillingDbContext> contexts,
    SubscriptionCollector collector,
    SubscriptionBilling billing,
    PeriodCharges charges,
    SubscriptionLog log,
    LedgerBook ledger,
    AgencyCurrency currency,
    IBackgroundJobManager jobs,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    /// <exception cref="Volo.Abp.BusinessException">Billing:Subscription.Exists, .ChoiceNotPossible, Billing:Plan.NotOffered, Billing:Wallet.InsufficientFunds, Billing:PaymentMethod.None</exception>
    public async Task<Guid> SubscribeAsync(Guid clientId, SubscribeInput input)
    {
        // Two clicks, or two tabs, at once: the second finds what the first began.
        await ledger.LockWalletAsync(clientId, await currency.GetAsync());
        var db = await contexts.GetDbContextAsync();
        var live = await db.Subscriptions.AsNoTracking().FirstOrDefaultAsync(s => s.ClientId == clientId && s.State != SubscriptionState.Cancelled);
        if (live is not null) return live.PlanId == input.PlanId && live.Interval == input.Interval ? live.Id : throw Errors.SubscriptionExists();
        var plan = await OfferedAsync(db, input.PlanId);
        var isFree = plan.TrialDays > 0 && !await db.Subscriptions.AnyAsync(s => s.ClientId == clientId && s.TrialEndsAt != null);
        var now = clock.Now;
        var subscription = isFree
            ? Subscription.Try(guids.Create(), tenant.Id, clientId, plan, input.Interval, now)
            : Subscription.Begin(guids.Create(), tenant.Id, clientId, plan, input.Interval, now);
        await PayByAsync(db, subscription, input.Choice, input.PaymentMethodId);
        db.Subscriptions.Add(subscription);
        await db.SaveChangesAsync();
        if (isFree) await log.WriteAsync(subscription, SubscriptionEventKind.TrialStarted, detail: plan.Name);
        else await CollectOrThrowAsync(subscription, await charges.BeginAsync(subscription));
        await db.SaveChangesAsync();
        return subscription.Id;
    }

    /// <exception cref="Volo.Abp.BusinessException">Billing:Subscription.Over, Billing:Plan.NotOffered</exception>
    public async Task<PlanChangeQuoteDto> QuoteAsync(Guid id, ChangePlanInput input)
    {
        var db = await contexts.GetDbContextAsync();
        var subscription = await db.Subscriptions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id) ?? throw new EntityNotFoundException(typeof(Subscription), id);
        var change = subscription.Quote(await TargetAsync(db, subscription, input.PlanId), input.Interval, clock.Now);
        return new PlanChangeQuoteDto { Kind = change.Kind, Amount = change.Amount, At = change.At, Price = change.Price };
    }

    /// <exception cref="Volo.Abp.BusinessException">Billing:Subscription.Over, .PayFirst, .ChangeUnderWay, Billing:Plan.NotOffered, Billing:Wallet.InsufficientFunds, Billing:PaymentMethod.None</exception>
    public async Task ChangePlanAsync(Guid id, ChangePlanInput input)
    {
        var (db, subscription) = await LockedAsync(id);
        var plan = await TargetAsync(db, subscription, input.PlanId);
        var change = subscription.Quote(plan, input.Interval, clock.Now);
        if (await OwedAsync(db, subscription) is { } owed) throw subscription.State is SubscriptionState.Pending ? Errors.ChangeUnderWay() : Errors.PayFirst(owed.Amount);
        await EndUpgradeUnderWayAsync(db, subscription);
        switch (change.Kind)
        {
            case PlanChangeKind.Now when subscription.State is SubscriptionState.Trialing:
                subscription.Take(plan, input.Interval);
                await log.WriteAsync(subscription, SubscriptionEventKind.ChangeApplied, detail: plan.Name);
                break;
            case PlanChangeKind.Now:
                await UpgradeAsync(db, subscription, plan, change);
                break;
            case PlanChangeKind.AtPeriodEnd:
                subscription.TakeLater(plan.Id, input.Interval);
                await log.WriteAsync(subscription, SubscriptionEventKind.ChangeScheduled, detail: plan.Name, amount: change.Price);
                break;
            default:
                if (subscription.DropChange()) await log.WriteAsync(subscription, SubscriptionEventKind.ChangeDropped, detail: plan.Name);
                break;
        }
        await db.SaveChangesAsync();
    }

    /// <summary>Harmless when repeated.</summary>
    public async Task CancelAsync(Guid id, bool now)
    {
        var (db, subscription) = await LockedAsync(id);
        if (subscription.IsOver) return;
        if (now || subscription.State is SubscriptionState.Suspended or SubscriptionState.Pending)
        {
            if (await OwedAsync(db, subscription) is { } owed) owed.Withdraw();
            subscription.Forgive();
            if (subscription.Cancel(clock.Now))
            {
                await log.WriteAsync(subscription, SubscriptionEventKind.Cancelled);
                await jobs.EnqueueAsync(new InvoiceFinalUsageArgs(tenant.Id, id));
            }
        }
        else if (subscription.CancelAtPeriodEnd()) await log.WriteAsync(subscription, SubscriptionEventKind.CancelScheduled);
        await db.SaveChangesAsync();
    }

    /// <exception cref="Volo.Abp.BusinessException">Billing:Subscription.Over</exception>
    public async Task ResumeAsync(Guid id)
    {
        var (db, subscription) = await LockedAsync(id);
        if (subscription.KeepOn(clock.Now)) await log.WriteAsync(subscription, SubscriptionEventKind.CancelTakenBack);
        await db.SaveChangesAsync();
    }

    /// <exception cref="Volo.Abp.BusinessException">Billing:Subscription.NotInTrial</exception>
    public async Task ExtendTrialAsync(Guid id, int days)
    {
        var (db, subscription) = await LockedAsync(id);
        subscription.ExtendTrial(days, clock.Now);
        await log.WriteAsync(subscription, SubscriptionEventKind.TrialExtended, detail: days.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await db.SaveChangesAsync();
    }

    /// <exception cref="Volo.Abp.BusinessException">Billing:Subscription.ChoiceNotPossible, Billing:PaymentMethod.None</exception>
    public async Task ChangePaymentAsync(Guid id, PaymentChoice choice, Guid? methodId)
    {
        var (db, subscription) = await LockedAsync(id);
        await PayByAsync(db, subscription, choice, methodId);
        await log.WriteAsync(subscription, SubscriptionEventKind.PaymentChanged);
        await db.SaveChangesAsync();
    }

    /// <summary>Pays what is owed. Harmless where nothing is, or a payment is on its way.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Wallet.InsufficientFunds, Billing:PaymentMethod.None</exception>
    public async Task PayAsync(Guid id)
    {
        var (db, subscription) = await LockedAsync(id);
        if (await OwedAsync(db, subscription) is { } owed && !subscription.IsPaymentUnderWay) await CollectOrThrowAsync(subscription, owed);
        await db.SaveChangesAsync();
    }

    private async Task UpgradeAsync(IBillingDbContext db, Subscription subscription, Plan plan, PlanChange change)
    {
        var charge = new SubscriptionCharge(guids.Create(), subscription, ChargePurpose.Upgrade, plan.Id, change.Price, clock.Now);
        charge.Add(guids.Create(), meter: null, quantity: 1, change.Amount);
        db.SubscriptionCharges.Add(charge);
        await db.SaveChangesAsync();
        await CollectOrThrowAsync(subscription, charge);
    }

    /// <summary>A payment for a dearer plan that is on its way is waited for; one that only waits for the client gives way.</summary>
    private async Task EndUpgradeUnderWayAsync(IBillingDbContext db, Subscription subscription)
    {
        var open = await db.SubscriptionCharges.AsTracking().Where(c => c.SubscriptionId == subscription.Id && c.Purpose == ChargePurpose.Upgrade && c.State == ChargeState.Open).ToListAsync();
        foreach (var charge in open)
        {
            // What is paid is had with the next run, at the latest.
            if ((await billing.LookAsync(charge.Id)).Outcome is not CollectionOutcome.Declined) throw Errors.ChangeUnderWay();
            await collector.DropUpgradeAsync(subscription, charge, "replaced");
        }
    }

    /// <summary>A person waits for the answer: what is refused changes nothing.</summary>
    private async Task CollectOrThrowAsync(Subscription subscription, SubscriptionCharge charge)
    {
        var collection = await collector.CollectAsync(subscription, charge);
        if (collection.Outcome is CollectionOutcome.Declined) throw collection.Error ?? Errors.PayFirst(charge.Amount);
    }

    private static async Task PayByAsync(IBillingDbContext db, Subscription subscription, PaymentChoice choice, Guid? methodId)
    {
        if (choice is PaymentChoice.SavedMethod && !await db.PaymentMethods.AnyAsync(m => m.ClientId == subscription.ClientId && m.RemovedAt == null && (methodId == null || m.Id == methodId))) throw Errors.NoPaymentMethod();
        subscription.PayBy(choice, methodId);
    }

    private static async Task<SubscriptionCharge?> OwedAsync(IBillingDbContext db, Subscription subscription) =>
        subscription.OpenChargeId is { } id ? await db.SubscriptionCharges.AsTracking().SingleAsync(c => c.Id == id) : null;

    private async Task<(IBillingDbContext Db, Subscription Subscription)> LockedAsync(Guid id) =>
        (await contexts.GetDbContextAsync(), await collector.LockAsync(id) ?? throw new EntityNotFoundException(typeof(Subscription), id));

    private static async Task<Plan> OfferedAsync(IBillingDbContext db, Guid planId) =>
        await db.Plans.AsNoTracking().FirstOrDefaultAsync(p => p.Id == planId && p.ArchivedAt == null) ?? throw Errors.PlanNotOffered();

    /// <summary>Who has an archived plan keeps it.</summary>
    private static async Task<Plan> TargetAsync(IBillingDbContext db, Subscription subscription, Guid planId) =>
        planId == subscription.PlanId ? await db.Plans.AsNoTracking().SingleAsync(p => p.Id == planId) : await OfferedAsync(db, planId);
}
