using Montrose.Billing.Plans;
using Montrose.Billing.Usage;
using Shouldly;
using Xunit;

namespace Montrose.Billing.Tests.Domain.Usage;

/// <summary>A month of thirty days in which the plan changes is paid part by part.</summary>
public class MonthPricingTests
{
    private static readonly DateTime Begin = new(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Small = Guid.NewGuid();
    private static readonly Guid Large = Guid.NewGuid();

    [Fact]
    public void What_was_beyond_the_plan_before_is_paid_by_it_and_the_dearer_one_does_not_make_it_free()
    {
        var month = AMonth();
        month.Add(600);
        var cut = Change(month, Sms(100, 10), Sms(1_000, 3), day: 15);
        month.Add(500);

        Price(month, [cut], Sms(1_000, 3)).ShouldBe([(Small, 500L, 5_000L), (Large, 50L, 150L)]);
        month.Allowance.ShouldBe(100 + 500 + 450, "its own limit, what was paid for, and half of the difference");
    }

    [Fact]
    public void What_was_free_when_it_was_used_stays_free()
    {
        var month = AMonth();
        month.Add(100);
        var cut = Change(month, Sms(100, 10), Sms(1_000, 3), day: 29);
        month.Add(30);

        Price(month, [cut], Sms(1_000, 3)).ShouldAllBe(p => p.MinorUnits == 0);
    }

    [Fact]
    public void A_plan_for_the_last_day_does_not_bring_the_limit_of_a_month()
    {
        var month = AMonth();
        var cut = Change(month, Sms(100, 10), Sms(1_000, 3), day: 29);
        month.Add(1_000);

        Price(month, [cut], Sms(1_000, 3)).ShouldBe([(Small, -100L, 0L), (Large, 870L, 2_610L)]);
    }

    [Fact]
    public void A_plan_without_a_limit_holds_from_then_on_and_no_longer_counts_after_the_next()
    {
        var month = AMonth();
        month.Add(300);
        var first = Change(month, Sms(100, 10), null, day: 10);
        month.Add(5_000);
        var second = Change(month, null, Sms(600, 2), day: 20, planId: Large);
        month.Add(250);

        Price(month, [first, second], Sms(600, 2)).ShouldBe([(Small, 200L, 2_000L), (Large, 50L, 100L)]);
    }

    [Fact]
    public void A_limit_that_is_smaller_in_the_dearer_plan_does_not_fall_within_the_month()
    {
        var month = AMonth();
        month.Add(80);
        var cut = Change(month, Sms(100, 10), Sms(10, 1), day: 15);
        month.Add(20);

        Price(month, [cut], Sms(10, 1)).ShouldAllBe(p => p.MinorUnits == 0);
    }

    [Fact]
    public void A_level_costs_its_share_of_the_month_by_the_plan_of_then()
    {
        var month = new UsageBucket(Guid.NewGuid(), null, Guid.NewGuid(), Meter.Seats, Begin, Begin.AddDays(30), level: 2);
        month.Set(5);
        month.Set(4);
        var cut = Change(month, new LimitTerms(Meter.Seats, 3, 1_001), new LimitTerms(Meter.Seats, 4, 500), day: 15);
        month.Set(6);

        Price(month, [cut], new LimitTerms(Meter.Seats, 4, 500)).ShouldBe([(Small, 2L, 1_001L), (Large, 2L, 500L)]);
        month.Peak.ShouldBe(6);
    }

    [Theory]
    [InlineData(11)]
    public void No_upgrade_costs_more_than_the_same_use_without_it_at_the_same_price_and_less_only_by_the_share(int seed)
    {
        var random = new Random(seed);
        for (var n = 0; n < 1_000; n++)
        {
            var (small, large) = (random.Next(0, 500), random.Next(500, 5_000));
            var (before, after, day) = (random.Next(0, 3_000), random.Next(0, 3_000), random.Next(0, 31));
            var month = AMonth();
            month.Add(before);
            var cut = Change(month, Sms(small, 1), Sms(large, 1), day);
            month.Add(after);

            var paid = Price(month, [cut], Sms(large, 1)).Sum(p => p.MinorUnits);

            paid.ShouldBeInRange(Sms(large, 1).PriceOf(before + after), Sms(small, 1).PriceOf(before + after), $"seed {seed}, month {n}");
            paid.ShouldBeGreaterThanOrEqualTo(Sms(small, 1).PriceOf(before), $"seed {seed}, month {n}");
        }
    }

    private static UsageBucket AMonth() => new(Guid.NewGuid(), null, Guid.NewGuid(), Meter.Sms, Begin, Begin.AddDays(30), level: 0);

    private static LimitTerms Sms(long included, long price) => new(Meter.Sms, included, price);

    private static UsageCut Change(UsageBucket month, LimitTerms? before, LimitTerms? after, int day, Guid? planId = null) => month.Cut(Guid.NewGuid(), planId ?? Small, before, after, Begin.AddDays(day));

    private static List<(Guid Plan, long Beyond, long MinorUnits)> Price(UsageBucket month, IReadOnlyList<UsageCut> cuts, LimitTerms last) =>
        [.. MonthPricing.Price(month, cuts, Large, last).Select(p => (p.PlanId, p.Beyond, p.MinorUnits))];
}
