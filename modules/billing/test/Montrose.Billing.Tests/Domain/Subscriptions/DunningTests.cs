using Montrose.Billing.Plans;
using Montrose.Billing.Subscriptions;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Domain.Subscriptions;

/// <summary>What a subscription does by itself, without a database.</summary>
public class DunningTests
{
    private static readonly DateTime Start = new(2026, 1, 31, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Plan Standard = APlan("Standard", 2_900), Pro = APlan("Pro", 7_900);

    [Fact]
    public void A_renewal_that_is_never_paid_is_told_blocks_orders_pauses_services_and_ends_on_days_0_3_7_14()
    {
        var (subscription, now) = Due();
        subscription.Renew(Standard, now);

        var steps = new List<(int Day, DunningStep Step, SubscriptionState State)>();
        for (var day = 0; day <= 14; day++)
        {
            var at = now.AddDays(day);
            if (day > 0 && !subscription.IsRetryDueAt(at)) continue;
            subscription.Fail(at);
            steps.Add((day, subscription.Dunning, subscription.State));
        }

        steps.ShouldBe(
        [
            (0, DunningStep.Notice, SubscriptionState.PastDue),
            (1, DunningStep.Notice, SubscriptionState.PastDue),
            (3, DunningStep.OrdersBlocked, SubscriptionState.PastDue),
            (7, DunningStep.ServicesPaused, SubscriptionState.Suspended),
            (14, DunningStep.Cancelled, SubscriptionState.Cancelled),
        ]);
        subscription.NextActionAt.ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(7)]
    public void Paying_on_any_day_resumes_and_keeps_the_period(int day)
    {
        var (subscription, now) = Due();
        subscription.Renew(Standard, now);
        var period = (subscription.PeriodStart, subscription.PeriodEnd);
        for (var at = 0; at <= day; at++) if (at == 0 || subscription.IsRetryDueAt(now.AddDays(at))) subscription.Fail(now.AddDays(at));

        subscription.Paid(now.AddDays(day)).ShouldBeTrue();

        (subscription.State, subscription.Dunning, subscription.PastDueSince).ShouldBe((SubscriptionState.Active, DunningStep.None, null));
        (subscription.PeriodStart, subscription.PeriodEnd).ShouldBe(period);
        subscription.NextActionAt.ShouldBe(period.PeriodEnd);
    }

    [Fact]
    public void A_try_between_two_days_of_the_calendar_moves_nothing()
    {
        var (subscription, now) = Due();
        subscription.Renew(Standard, now);
        subscription.Fail(now);
        subscription.Fail(now.AddDays(1));

        subscription.Fail(now.AddDays(2)).ShouldBe(DunningStep.Notice);

        subscription.NextActionAt.ShouldBe(now.AddDays(3));
    }

    [Fact]
    public void A_new_price_holds_from_the_next_period_on()
    {
        var plan = APlan("Standard", 2_900);
        var subscription = Active(plan);
        plan.Revise(Terms("Standard", 3_900));

        subscription.PriceMinorUnits.ShouldBe(2_900);
        subscription.Renew(plan, subscription.PeriodEnd);
        subscription.PriceMinorUnits.ShouldBe(3_900);
    }

    [Fact]
    public void A_dearer_plan_comes_at_once_a_cheaper_one_and_another_interval_when_the_period_ends()
    {
        var middle = Start.AddDays(14);

        Active(Standard).Quote(Pro, BillingInterval.Month, middle).ShouldBe(new PlanChange(PlanChangeKind.Now, new(2_500, "EUR"), middle, new(7_900, "EUR")));
        Active(Pro).Quote(Standard, BillingInterval.Month, middle).Kind.ShouldBe(PlanChangeKind.AtPeriodEnd);
        Active(Standard).Quote(Pro, BillingInterval.Year, middle).Kind.ShouldBe(PlanChangeKind.AtPeriodEnd);
        Active(Pro).Quote(Pro, BillingInterval.Month, middle).Kind.ShouldBe(PlanChangeKind.None);
    }

    [Fact]
    public void A_trial_renews_on_the_day_that_it_ends_and_longer_trials_move_it()
    {
        var subscription = Subscription.Try(Guid.NewGuid(), null, Guid.NewGuid(), APlan("Standard", 2_900, trialDays: 14), BillingInterval.Month, Start);
        subscription.RemindAt.ShouldBe(Start.AddDays(11));
        subscription.ExtendTrial(7, Start.AddDays(1));

        subscription.Renew(Standard, Start.AddDays(21));

        subscription.AnchorDay.ShouldBe(Start.AddDays(21).Day);
        (subscription.PeriodStart, subscription.PeriodEnd).ShouldBe((Start.AddDays(21), Start.AddDays(21).AddMonths(1)));
        Should.Throw<BusinessException>(() => subscription.ExtendTrial(1, Start)).Code.ShouldBe("Billing:Subscription.NotInTrial");
    }

    [Fact]
    public void An_end_can_be_taken_back_until_it_has_come()
    {
        var subscription = Active(Standard);
        subscription.CancelAtPeriodEnd().ShouldBeTrue();
        subscription.CancelAtPeriodEnd().ShouldBeFalse();
        subscription.KeepOn(Start.AddDays(1)).ShouldBeTrue();
        subscription.Cancel(Start.AddDays(2)).ShouldBeTrue();

        Should.Throw<BusinessException>(() => subscription.KeepOn(Start.AddDays(3))).Code.ShouldBe("Billing:Subscription.Over");
    }

    private static (Subscription Subscription, DateTime Now) Due()
    {
        var subscription = Active(Standard);
        return (subscription, subscription.PeriodEnd);
    }

    private static Subscription Active(Plan plan)
    {
        var subscription = Subscription.Begin(Guid.NewGuid(), null, Guid.NewGuid(), plan, BillingInterval.Month, Start);
        subscription.Paid(Start);
        return subscription;
    }

    private static Plan APlan(string name, long price, int trialDays = 0) => new(Guid.NewGuid(), null, "EUR", Terms(name, price, trialDays));

    private static PlanTerms Terms(string name, long price, int trialDays = 0) => new(name, null, 0, price, price * 10, trialDays, [], []);
}
