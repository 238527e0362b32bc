using System.Globalization;

namespace Montrose.Web.Theme.Calendars;

/// <summary>A month with its days and what is on them, shown by the partial "_MonthCalendar". Weeks begin as the reader's culture has it.</summary>
/// <param name="Label">What the calendar is about.</param>
/// <param name="Month">Any day of the month.</param>
/// <param name="Today">The reader's.</param>
/// <param name="Entries">In any order.</param>
/// <param name="UrlOf">Where another month is, given its first day.</param>
public sealed record MonthCalendar(string Label, DateOnly Month, DateOnly Today, IReadOnlyList<CalendarEntry> Entries, Func<DateOnly, string> UrlOf)
{
    private const int DaysOfWeek = 7;

    public DateOnly First => new(Month.Year, Month.Month, 1);

    /// <summary>The names of the days in the order in which they stand.</summary>
    public static IReadOnlyList<string> DayNames(Func<DateTimeFormatInfo, string[]> names)
    {
        var format = CultureInfo.CurrentCulture.DateTimeFormat;
        return [.. Enumerable.Range(0, DaysOfWeek).Select(n => names(format)[((int)format.FirstDayOfWeek + n) % DaysOfWeek])];
    }

    /// <summary>Whole weeks that hold the month.</summary>
    public IReadOnlyList<IReadOnlyList<CalendarDay>> Weeks()
    {
        var before = ((int)First.DayOfWeek - (int)CultureInfo.CurrentCulture.DateTimeFormat.FirstDayOfWeek + DaysOfWeek) % DaysOfWeek;
        var shown = before + DateTime.DaysInMonth(Month.Year, Month.Month);
        var byDay = Entries.OrderBy(e => e.Time, StringComparer.Ordinal).ThenBy(e => e.Title, StringComparer.CurrentCulture).ToLookup(e => e.Day);
        return
        [
            .. Enumerable.Range(0, (shown + DaysOfWeek - 1) / DaysOfWeek * DaysOfWeek)
                .Select(n => First.AddDays(n - before))
                .Select(day => new CalendarDay(day, day.Month == Month.Month, day == Today, [.. byDay[day]]))
                .Chunk(DaysOfWeek),
        ];
    }
}

/// <param name="Day">The date.</param>
/// <param name="IsInMonth">False for the days of the neighbours that fill the first and the last week.</param>
/// <param name="IsToday">The reader's today.</param>
/// <param name="Entries">By time, then by title.</param>
public sealed record CalendarDay(DateOnly Day, bool IsInMonth, bool IsToday, IReadOnlyList<CalendarEntry> Entries);

/// <param name="Day">The reader's date.</param>
/// <param name="Title">What it is.</param>
/// <param name="Url">Where it leads.</param>
public sealed record CalendarEntry(DateOnly Day, string Title, string Url)
{
    /// <summary>As it is to be shown, and in the order of which entries stand, e.g. 09:30.</summary>
    public string? Time { get; init; }

    /// <summary>The service whose colour it has; null for none.</summary>
    public Clients.ServiceKind? Service { get; init; }
}
