using Montrose.Billing.Plans;
using Montrose.Monetary;
using Volo.Abp;

namespace Montrose.Billing.Subscriptions;

/// <content>Changing the plan.</content>
public partial class Subscription
{
    /// <summary>What a change would do: dearer with the same interval at once, everything else when the period ends. A trial changes at once and costs nothing.</summary>
    /// <exception cref="BusinessException">Billing:Subscription.Over</exception>
    public PlanChange Quote(Plan plan, BillingInterval interval, DateTime now)
    {
        EnsureNotOver();
        var price = plan.PriceOf(interval);
        var nothing = Money.Zero(price.Currency);
        if (plan.Id == PlanId && interval == Interval) return new PlanChange(PlanChangeKind.None, nothing, now, Price);
        if (State is SubscriptionState.Trialing) return new PlanChange(PlanChangeKind.Now, nothing, now, price);
        if (interval != Interval || price.Currency != Currency || price.MinorUnits <= PriceMinorUnits) return new PlanChange(PlanChangeKind.AtPeriodEnd, nothing, PeriodEnd, price);
        return new PlanChange(PlanChangeKind.Now, Proration.Of(Price, price, PeriodStart, PeriodEnd, now), now, price);
    }

    /// <summary>The plan is another one from now on; the period stays.</summary>
    public void Take(Guid planId, Money price) => (PlanId, PriceMinorUnits, NextPlanId, NextInterval) = (planId, price.MinorUnits, null, null);

    /// <summary>In a trial, which has not been paid.</summary>
    public void Take(Plan plan, BillingInterval interval)
    {
        if (State is not SubscriptionState.Trialing) throw Errors.NotInTrial();
        Agree(plan, interval);
    }

    /// <summary>The plan is another one from the next period on.</summary>
    public void TakeLater(Guid planId, BillingInterval interval) => (NextPlanId, NextInterval, CancelsAtPeriodEnd) = (planId, interval, false);

    /// <summary>The plan stays. Harmless where no change was scheduled.</summary>
    public bool DropChange()
    {
        if (NextPlanId is null) return false;
        (NextPlanId, NextInterval) = (null, null);
        return true;
    }
}

/// <summary>What a change of the plan does.</summary>
/// <param name="Kind">When.</param>
/// <param name="Amount">What is paid for it now.</param>
/// <param name="At">UTC; when it takes effect.</param>
/// <param name="Price">What each period costs from then on.</param>
public sealed record PlanChange(PlanChangeKind Kind, Money Amount, DateTime At, Money Price);
