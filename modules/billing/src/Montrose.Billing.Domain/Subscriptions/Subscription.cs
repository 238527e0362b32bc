using Montrose.Billing.Integration;
using Montrose.Billing.Plans;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Subscriptions;

/// <summary>
/// A client's agreement on a plan: what a period costs, when it ends, and what is done where it is not paid. Whoever changes
/// it has its row locked. A client has at most one that is not cancelled.
/// </summary>
public partial class Subscription : Entity<Guid>, IMultiTenant, IClientOwned
{
    private Subscription() { }

    private Subscription(Guid id, Guid? tenantId, Guid clientId, Plan plan, BillingInterval interval, DateTime now) : base(id)
    {
        (TenantId, ClientId, CreationTime, PeriodStart) = (tenantId, clientId, now, now);
        AnchorDay = now.Day;
        Agree(plan, interval);
    }

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public Guid PlanId { get; private set; }

    public BillingInterval Interval { get; private set; }

    /// <summary>What was agreed for the present period.</summary>
    public long PriceMinorUnits { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; private set; } = "";

    public SubscriptionState State { get; private set; }

    /// <summary>The day of the month on which it is renewed, see <see cref="BillingCalendar"/>.</summary>
    public int AnchorDay { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime PeriodStart { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime PeriodEnd { get; private set; }

    /// <summary>UTC; null where there was no trial.</summary>
    public DateTime? TrialEndsAt { get; private set; }

    public bool CancelsAtPeriodEnd { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? CancelledAt { get; private set; }

    /// <summary>The plan from the next period on, where it changes.</summary>
    public Guid? NextPlanId { get; private set; }

    public BillingInterval? NextInterval { get; private set; }

    /// <summary>The wallet or a saved method.</summary>
    public PaymentChoice Choice { get; private set; } = PaymentChoice.Wallet;

    /// <summary>The client's default where it is null.</summary>
    public Guid? PaymentMethodId { get; private set; }

    /// <summary>UTC; when somebody has to look at it next. Null where nothing is to come.</summary>
    public DateTime? NextActionAt { get; private set; }

    /// <summary>UTC; when the client is told that the period ends.</summary>
    public DateTime? RemindAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; private set; }

    public Money Price => new(PriceMinorUnits, Currency);

    public bool IsOver => State is SubscriptionState.Cancelled;

    /// <summary>The services are granted.</summary>
    public bool IsRunning => State is SubscriptionState.Trialing or SubscriptionState.Active or SubscriptionState.PastDue;

    /// <summary>Begins with free days, and costs nothing before they end.</summary>
    public static Subscription Try(Guid id, Guid? tenantId, Guid clientId, Plan plan, BillingInterval interval, DateTime now)
    {
        var trial = new Subscription(id, tenantId, clientId, plan, interval, now) { State = SubscriptionState.Trialing };
        trial.EndTrialAt(now.AddDays(plan.TrialDays), now);
        return trial;
    }

    /// <summary>Begins with a period that is to be paid.</summary>
    public static Subscription Begin(Guid id, Guid? tenantId, Guid clientId, Plan plan, BillingInterval interval, DateTime now)
    {
        var begun = new Subscription(id, tenantId, clientId, plan, interval, now) { State = SubscriptionState.Pending };
        begun.PeriodEnd = BillingCalendar.Next(now, interval, begun.AnchorDay);
        return begun;
    }

    public void PayBy(PaymentChoice choice, Guid? paymentMethodId)
    {
        if (choice is not (PaymentChoice.Wallet or PaymentChoice.SavedMethod)) throw Errors.ChoiceNotPossible();
        (Choice, PaymentMethodId) = (choice, choice is PaymentChoice.SavedMethod ? paymentMethodId : null);
    }

    /// <exception cref="BusinessException">Billing:Subscription.NotInTrial</exception>
    public void ExtendTrial(int days, DateTime now)
    {
        if (State is not SubscriptionState.Trialing) throw Errors.NotInTrial();
        EndTrialAt(PeriodEnd.AddDays(days), now);
    }

    /// <summary>Moves to the next period by the plan of then; who calls has it charged.</summary>
    /// <param name="plan">The plan that holds from then on, with its price of today.</param>
    /// <param name="now">UTC.</param>
    public void Renew(Plan plan, DateTime now)
    {
        if (now < PeriodEnd || State is not (SubscriptionState.Trialing or SubscriptionState.Active)) throw new InvalidOperationException($"Subscription {Id} is not to be renewed.");
        // A trial's end begins the first month, whatever day it began on; a new interval keeps the day.
        if (State is SubscriptionState.Trialing) AnchorDay = PeriodEnd.Day;
        Agree(plan, NextInterval ?? Interval);
        (PeriodStart, PeriodEnd) = (PeriodEnd, BillingCalendar.Next(PeriodEnd, Interval, AnchorDay));
        (State, NextPlanId, NextInterval) = (SubscriptionState.Active, null, null);
        Schedule(now);
    }

    /// <summary>Ends at the end of the period. Harmless when repeated.</summary>
    /// <exception cref="BusinessException">Billing:Subscription.Over</exception>
    public bool CancelAtPeriodEnd()
    {
        EnsureNotOver();
        if (CancelsAtPeriodEnd) return false;
        // A change that would begin with the next period has nothing to begin with.
        (CancelsAtPeriodEnd, NextPlanId, NextInterval, RemindAt) = (true, null, null, null);
        if (State is SubscriptionState.Trialing or SubscriptionState.Active) NextActionAt = AwaitedUntil ?? PeriodEnd;
        return true;
    }

    /// <summary>Takes a scheduled end back. Harmless where there is none.</summary>
    /// <exception cref="BusinessException">Billing:Subscription.Over</exception>
    public bool KeepOn(DateTime now)
    {
        EnsureNotOver();
        if (!CancelsAtPeriodEnd) return false;
        CancelsAtPeriodEnd = false;
        if (State is SubscriptionState.Trialing or SubscriptionState.Active && !IsPaymentUnderWay) Schedule(now);
        return true;
    }

    /// <summary>Is over at once. Harmless when repeated.</summary>
    public bool Cancel(DateTime now)
    {
        if (IsOver) return false;
        (State, CancelledAt, NextActionAt, RemindAt, NextPlanId, NextInterval) = (SubscriptionState.Cancelled, now, null, null, null, null);
        AwaitedUntil = null;
        return true;
    }

    /// <summary>Nothing is due before then.</summary>
    public void PutOff(DateTime until) => NextActionAt = until;

    /// <summary>The reminder went out.</summary>
    public void Reminded()
    {
        RemindAt = null;
        NextActionAt = PeriodEnd;
    }

    private void Agree(Plan plan, BillingInterval interval)
    {
        var price = plan.PriceOf(interval);
        (PlanId, Interval, PriceMinorUnits, Currency) = (plan.Id, interval, price.MinorUnits, price.Currency);
    }

    private void EndTrialAt(DateTime end, DateTime now)
    {
        (TrialEndsAt, PeriodEnd) = (end, end);
        Schedule(now);
    }

    /// <summary>A reminder before the period's end, and the end.</summary>
    private void Schedule(DateTime now)
    {
        var days = State is SubscriptionState.Trialing ? SubscriptionConsts.TrialReminderDays : Interval is BillingInterval.Year ? SubscriptionConsts.YearReminderDays : 0;
        var reminder = PeriodEnd.AddDays(-days);
        RemindAt = days > 0 && !CancelsAtPeriodEnd && reminder > now ? reminder : null;
        NextActionAt = RemindAt ?? PeriodEnd;
    }

    private void EnsureNotOver()
    {
        if (IsOver) throw Errors.SubscriptionOver();
    }
}
