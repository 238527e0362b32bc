using System.Globalization;
using Montrose.Billing.Plans;
using Montrose.Billing.Subscriptions;
using Montrose.Monetary;
using Shouldly;
using Xunit;

namespace Montrose.Billing.Tests.Domain.Subscriptions;

/// <summary>When periods begin, and what a part of one costs.</summary>
public class BillingCalendarTests
{
    [Theory]
    [Trait("Procedure", "T9")]
    [InlineData("2026-01-31", 31, BillingInterval.Month, "2026-02-28 2026-03-31 2026-04-30 2026-05-31")]
    [InlineData("2028-01-31", 31, BillingInterval.Month, "2028-02-29 2028-03-31")]
    [InlineData("2026-12-30", 30, BillingInterval.Month, "2027-01-30 2027-02-28 2027-03-30")]
    [InlineData("2026-03-15", 15, BillingInterval.Month, "2026-04-15 2026-05-15")]
    [InlineData("2028-02-29", 29, BillingInterval.Year, "2029-02-28 2030-02-28 2031-02-28 2032-02-29")]
    [InlineData("2026-06-30", 30, BillingInterval.Year, "2027-06-30 2028-06-30")]
    public void The_day_of_the_month_stays_as_far_as_the_month_has_it(string start, int anchorDay, BillingInterval interval, string expected)
    {
        var at = Utc(start).AddHours(13).AddMinutes(37);
        foreach (var next in expected.Split(' '))
        {
            at = BillingCalendar.Next(at, interval, anchorDay);
            at.ShouldBe(Utc(next).AddHours(13).AddMinutes(37));
            at.Kind.ShouldBe(DateTimeKind.Utc);
        }
    }

    [Fact]
    [Trait("Procedure", "T9")]
    public void Three_hundred_months_have_no_gap_and_no_overlap_whatever_clocks_do()
    {
        for (var day = 1; day <= 31; day++)
        {
            var (start, at) = (Utc("2024-01-01").AddDays(day - 1).AddHours(1.5), default(DateTime));
            at = start;
            for (var month = 1; month <= 300; month++)
            {
                var next = BillingCalendar.Next(at, BillingInterval.Month, day);
                (next - at).TotalDays.ShouldBeInRange(28, 31);
                next.TimeOfDay.ShouldBe(start.TimeOfDay);
                next.Day.ShouldBe(Math.Min(day, DateTime.DaysInMonth(next.Year, next.Month)));
                at = next;
            }
            at.ShouldBe(start.AddYears(25));
        }
    }

    [Theory]
    [InlineData("2026-01-31", 31, "2026-01-31", "2026-01-31", "2026-02-28")]
    [InlineData("2026-01-31", 31, "2026-02-27", "2026-01-31", "2026-02-28")]
    [InlineData("2026-01-31", 31, "2026-02-28", "2026-02-28", "2026-03-31")]
    [InlineData("2026-01-31", 31, "2026-03-30", "2026-02-28", "2026-03-31")]
    [InlineData("2026-01-31", 31, "2026-12-31", "2026-12-31", "2027-01-31")]
    [InlineData("2026-05-10", 10, "2027-05-09", "2027-04-10", "2027-05-10")]
    public void Usage_counts_in_the_months_of_the_subscription(string start, int anchorDay, string now, string from, string until) =>
        BillingCalendar.MonthOf(Utc(start), anchorDay, Utc(now)).ShouldBe((Utc(from), Utc(until)));

    [Theory]
    [InlineData(2_900, 7_900, 31, 0, 5_000)]
    [InlineData(2_900, 7_900, 30, 15, 2_500)]
    [InlineData(2_900, 7_900, 31, 30, 161)] // 161.29
    [InlineData(2_900, 7_900, 31, 31, 0)]
    [InlineData(0, 1, 2, 1, 1)] // a half is one
    [InlineData(0, 1, 3, 2, 0)] // a third is nothing
    [InlineData(7_900, 2_900, 30, 15, 0)]
    [InlineData(100, 100, 30, 15, 0)]
    public void A_dearer_plan_costs_the_difference_for_what_is_left(long before, long after, int days, int gone, long expected)
    {
        var start = Utc("2026-03-01");
        Proration.Of(new Money(before, "EUR"), new Money(after, "EUR"), start, start.AddDays(days), start.AddDays(gone)).ShouldBe(new Money(expected, "EUR"));
    }

    [Fact]
    public void Moving_up_in_steps_never_costs_more_than_a_rounding_besides_moving_up_at_once()
    {
        var random = new Random(20_261_127);
        for (var round = 0; round < 2_000; round++)
        {
            var start = Utc("2026-03-01").AddSeconds(random.Next(86_400 * 365));
            var (end, a, b, c) = (BillingCalendar.Next(start, BillingInterval.Month, start.Day), (long)random.Next(10_000), (long)random.Next(10_000), (long)random.Next(10_000));
            long[] prices = [.. new[] { a, b, c }.Order()];
            var now = start.AddSeconds(random.NextDouble() * (end - start).TotalSeconds);
            Money Step(int from, int to) => Proration.Of(new Money(prices[from], "EUR"), new Money(prices[to], "EUR"), start, end, now);
            var difference = Step(0, 1) + Step(1, 2) - Step(0, 2);
            difference.MinorUnits.ShouldBeInRange(-1, 1, $"round {round}");
        }
    }

    [Fact]
    public void Overage_counts_begun_units_and_nothing_within_the_limit()
    {
        var limit = new LimitTerms(Billing.Usage.Meter.Emails, 1_000, OverageMinorUnits: 150, OverageUnit: 500);

        new long[] { 0, 1_000, 1_001, 1_500, 1_501 }.Select(limit.PriceOf).ShouldBe([0L, 0, 150, 150, 300]);
        new LimitTerms(Billing.Usage.Meter.Emails, 1_000).Allows(1_001).ShouldBeFalse();
        limit.Allows(1_001).ShouldBeTrue();
    }

    private static DateTime Utc(string day) => DateTime.SpecifyKind(DateTime.Parse(day, CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
