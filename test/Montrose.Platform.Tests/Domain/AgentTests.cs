using Montrose.People;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Platform.Tests.Domain;

public class AgentTests
{
    private static readonly DateTime Monday9 = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Somebody_is_away_from_midnight_to_midnight_of_the_own_time_zone()
    {
        var agent = Agent();
        agent.Work(WorkingWeek.Default, "America/New_York");
        agent.BeAway(Guid.NewGuid(), new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 2), AbsenceReason.Vacation, null);

        agent.IsAwayAt(new DateTime(2026, 3, 2, 4, 59, 59, DateTimeKind.Utc)).ShouldBeFalse();
        agent.IsAwayAt(new DateTime(2026, 3, 2, 5, 0, 0, DateTimeKind.Utc)).ShouldBeTrue();
        agent.IsAwayAt(new DateTime(2026, 3, 3, 4, 59, 59, DateTimeKind.Utc)).ShouldBeTrue();
        agent.IsAwayAt(new DateTime(2026, 3, 3, 5, 0, 0, DateTimeKind.Utc)).ShouldBeFalse();
    }

    [Fact]
    public void An_absence_moves_with_the_time_zone()
    {
        var agent = Agent();
        agent.BeAway(Guid.NewGuid(), new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 2), AbsenceReason.Vacation, null);
        agent.IsAwayAt(Monday9.Date.AddHours(1)).ShouldBeTrue();
        agent.Work(WorkingWeek.Default, "America/New_York");
        agent.IsAwayAt(Monday9.Date.AddHours(1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-05")]
    [InlineData("2026-03-10", "2026-03-12")]
    [InlineData("2026-03-06", "2026-03-06")]
    public void Overlapping_absences_are_refused(string from, string until)
    {
        var agent = Agent();
        agent.BeAway(Guid.NewGuid(), new DateOnly(2026, 3, 5), new DateOnly(2026, 3, 10), AbsenceReason.Vacation, null);
        Code(() => agent.BeAway(Guid.NewGuid(), DateOnly.Parse(from), DateOnly.Parse(until), AbsenceReason.Other, null)).ShouldBe("Montrose:Agent.AbsenceOverlaps");
        agent.Absences.Count.ShouldBe(1);
    }

    [Fact]
    public void An_absence_that_ends_before_it_begins_or_lasts_for_years_is_refused()
    {
        var agent = Agent();
        Code(() => agent.BeAway(Guid.NewGuid(), new DateOnly(2026, 3, 5), new DateOnly(2026, 3, 4), AbsenceReason.Vacation, null)).ShouldBe("Montrose:Agent.AbsenceBackwards");
        Code(() => agent.BeAway(Guid.NewGuid(), new DateOnly(2026, 3, 5), new DateOnly(2036, 3, 4), AbsenceReason.Vacation, null)).ShouldBe("Montrose:Agent.AbsenceTooLong");
    }

    [Fact]
    public void Working_hours_are_those_of_the_agents_time_zone_and_days()
    {
        var agent = Agent();
        agent.Work(WorkingWeek.Of([new WorkingDay(DayOfWeek.Monday, new TimeOnly(9, 0), new TimeOnly(17, 0))]), "Asia/Tokyo");
        agent.WorksAt(new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc)).ShouldBeTrue();
        agent.WorksAt(new DateTime(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc)).ShouldBeFalse();
        agent.WorksAt(new DateTime(2026, 3, 3, 1, 0, 0, DateTimeKind.Utc)).ShouldBeFalse();
    }

    [Fact]
    public void Hours_that_end_before_they_begin_or_stand_twice_are_refused()
    {
        var (nine, five) = (new TimeOnly(9, 0), new TimeOnly(17, 0));
        Code(() => WorkingWeek.Of([new WorkingDay(DayOfWeek.Monday, five, nine)])).ShouldBe("Montrose:Agent.WorkingHoursInvalid");
        Code(() => WorkingWeek.Of([new WorkingDay(DayOfWeek.Monday, nine, five), new WorkingDay(DayOfWeek.Monday, nine, five)])).ShouldBe("Montrose:Agent.WorkingHoursInvalid");
    }

    [Fact]
    public void A_week_is_read_as_it_was_written() => WorkingWeek.Parse(WorkingWeek.Default.ToString()).Days.ShouldBe(WorkingWeek.Default.Days);

    [Theory]
    [InlineData(-1)]
    [InlineData(10_001)]
    public void A_capacity_or_rate_out_of_range_is_refused(int number)
    {
        Code(() => Agent().ServeAtMost(number)).ShouldBe("Montrose:Agent.CapacityOutOfRange");
        Code(() => _ = new CommissionRate(number)).ShouldBe("Montrose:Agent.CommissionOutOfRange");
    }

    [Theory]
    [InlineData(1_250, 100_00, 1_250_00 / 100)]
    [InlineData(333, 101, 3)]
    [InlineData(50, 100, 1)]
    [InlineData(10_000, 77, 77)]
    [InlineData(0, 9_999, 0)]
    public void A_commission_is_rounded_once_half_to_the_agent(int basisPoints, long amount, long share) => new CommissionRate(basisPoints).Of(amount).ShouldBe(share);

    [Fact]
    public void An_unknown_time_zone_is_refused() => Code(() => Agent().Work(WorkingWeek.Default, "Mars/Olympus")).ShouldBe("Montrose:TimeZone.Unknown");

    private static Agent Agent() => new(Guid.NewGuid(), null, "Maya", "maya@agency.example", Department.Marketing);

    private static string? Code(Action act) => Should.Throw<BusinessException>(act).Code;
}
