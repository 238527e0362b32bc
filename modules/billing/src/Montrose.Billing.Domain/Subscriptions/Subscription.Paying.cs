using Montrose.Monetary;

namespace Montrose.Billing.Subscriptions;

/// <content>What follows where a period is paid, and where it is not: the calendar of dunning.</content>
public partial class Subscription
{
    /// <summary>How long a payment that is on its way is waited for before somebody looks.</summary>
    private static readonly TimeSpan LooksAfter = TimeSpan.FromHours(1);

    /// <summary>UTC; when a payment that is on its way is looked at. Kept with the row, so that it is neither begun again nor forgotten.</summary>
    public DateTime? AwaitedUntil { get; private set; }

    /// <summary>UTC; since when a renewal is not paid.</summary>
    public DateTime? PastDueSince { get; private set; }

    /// <summary>What was done about it.</summary>
    public DunningStep Dunning { get; private set; }

    /// <summary>How often the renewal was tried again.</summary>
    public int Retries { get; private set; }

    /// <summary>The charge that is not paid.</summary>
    public Guid? OpenChargeId { get; private set; }

    /// <summary>A payment for the open charge waits for its provider.</summary>
    public bool IsPaymentUnderWay => AwaitedUntil is not null;

    /// <summary>The period's charge is to be paid.</summary>
    public void Owe(Guid chargeId) => OpenChargeId = chargeId;

    /// <summary>The provider has been asked and has not answered.</summary>
    public void AwaitPayment(DateTime now)
    {
        AwaitedUntil = now + LooksAfter;
        NextActionAt = AwaitedUntil;
    }

    /// <summary>The open charge is paid, by whatever way: everything goes on as if nothing had been.</summary>
    /// <returns>True where services or orders had been stopped, or the client had been told.</returns>
    public bool Paid(DateTime now)
    {
        var wasPastDue = PastDueSince is not null;
        (OpenChargeId, PastDueSince, Dunning, Retries, AwaitedUntil) = (null, null, DunningStep.None, 0, null);
        State = SubscriptionState.Active;
        Schedule(now);
        return wasPastDue;
    }

    /// <summary>The renewal could not be paid: on the first day the client is told, and then step by step.</summary>
    /// <returns>The step that this failure leads to; the same as before where none is due yet.</returns>
    public DunningStep Fail(DateTime now)
    {
        AwaitedUntil = null;
        if (PastDueSince is not { } since)
        {
            (PastDueSince, Retries) = (now, 0);
            State = SubscriptionState.PastDue;
            since = now;
            Dunning = DunningStep.Notice;
        }
        else
        {
            Retries = RetriesDueAt(since, now);
            Dunning = StepAt(since, now, Retries);
            State = Dunning switch { DunningStep.Cancelled => State, DunningStep.ServicesPaused => SubscriptionState.Suspended, _ => SubscriptionState.PastDue };
        }
        if (Dunning is DunningStep.Cancelled) Cancel(now);
        else NextActionAt = since.AddDays(SubscriptionConsts.RetryDays[Retries]);
        return Dunning;
    }

    /// <summary>Something is owed and the calendar says that it is tried again.</summary>
    public bool IsRetryDueAt(DateTime now) =>
        State is SubscriptionState.PastDue or SubscriptionState.Suspended && PastDueSince is { } since && since.AddDays(SubscriptionConsts.RetryDays[Retries]) <= now;

    /// <summary>Retries that were missed, because nothing ran, count once.</summary>
    private static int RetriesDueAt(DateTime since, DateTime now) => SubscriptionConsts.RetryDays.Count(d => since.AddDays(d) <= now);

    private static DunningStep StepAt(DateTime since, DateTime now, int retries) =>
        retries >= SubscriptionConsts.RetryDays.Count ? DunningStep.Cancelled
        : now >= since.AddDays(SubscriptionConsts.GraceDays) ? DunningStep.ServicesPaused
        : now >= since.AddDays(SubscriptionConsts.OrdersBlockedDays) ? DunningStep.OrdersBlocked
        : DunningStep.Notice;

    /// <summary>The first payment failed, or nobody confirmed it: there was never a subscription.</summary>
    public void Abandon(DateTime now)
    {
        OpenChargeId = null;
        Cancel(now);
    }

    /// <summary>What is owed is no longer asked for.</summary>
    public void Forgive() => OpenChargeId = null;
}
