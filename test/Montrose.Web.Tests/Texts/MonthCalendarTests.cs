using Montrose.Web.Theme.Calendars;
using Shouldly;
using Volo.Abp.Localization;
using Xunit;

namespace Montrose.Web.Tests.Texts;

public class MonthCalendarTests
{
    [Theory]
    [InlineData("de", "Montag", "2026-10-26", "2026-12-06")]
    [InlineData("en-US", "Sunday", "2026-11-01", "2026-12-05")]
    [InlineData("ar-EG", "السبت", "2026-10-31", "2026-12-04")]
    public void Weeks_begin_as_the_readers_culture_has_it_and_hold_the_whole_month(string culture, string firstName, string first, string last)
    {
        using var _ = CultureHelper.Use(culture);

        var weeks = November([]).Weeks();

        MonthCalendar.DayNames(f => f.DayNames)[0].ShouldBe(firstName);
        weeks.ShouldAllBe(w => w.Count == 7);
        weeks[0][0].Day.ShouldBe(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture));
        weeks[^1][6].Day.ShouldBe(DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture));
        weeks.SelectMany(w => w).Count(d => d.IsInMonth).ShouldBe(30);
    }

    [Fact]
    public void A_day_holds_its_entries_by_time_and_only_one_day_is_today()
    {
        var days = November([Entry("b", "14:00"), Entry("a", "09:30"), Entry("c", null)]).Weeks().SelectMany(w => w).ToList();

        days.Single(d => d.Entries.Count > 0).Entries.Select(e => e.Title).ShouldBe(["c", "a", "b"]);
        days.Single(d => d.IsToday).Day.ShouldBe(new DateOnly(2026, 11, 28));
    }

    private static MonthCalendar November(IReadOnlyList<CalendarEntry> entries) => new("Test", new DateOnly(2026, 11, 17), new DateOnly(2026, 11, 28), entries, _ => "#");

    private static CalendarEntry Entry(string title, string? time) => new(new DateOnly(2026, 11, 3), title, "#") { Time = time };
}
