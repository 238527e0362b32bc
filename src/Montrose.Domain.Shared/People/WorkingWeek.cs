using System.Globalization;
using Volo.Abp;

namespace Montrose.People;

/// <summary>The hours of one weekday, in the agent's time zone.</summary>
public sealed record WorkingDay(DayOfWeek Day, TimeOnly From, TimeOnly Until);

/// <summary>When an agent works: at most one span on each weekday. Stored as "1 09:00-17:00;2 09:00-17:00", Sunday is 0.</summary>
public sealed class WorkingWeek
{
    /// <summary>Characters of a week with seven days.</summary>
    public const int MaxLength = 7 * 14;

    private const string TimeFormat = "HH:mm";

    private WorkingWeek(IReadOnlyList<WorkingDay> days) => Days = days;

    /// <summary>Monday to Friday, nine to five.</summary>
    public static WorkingWeek Default { get; } = new([.. Enumerable.Range(1, 5).Select(d => new WorkingDay((DayOfWeek)d, new TimeOnly(9, 0), new TimeOnly(17, 0)))]);

    /// <summary>In the order of the week, from Sunday.</summary>
    public IReadOnlyList<WorkingDay> Days { get; }

    /// <exception cref="BusinessException">Montrose:Agent.WorkingHoursInvalid</exception>
    public static WorkingWeek Of(IEnumerable<WorkingDay> days)
    {
        var week = days.OrderBy(d => d.Day).ToList();
        for (var i = 0; i < week.Count; i++)
        {
            var isTwice = i > 0 && week[i - 1].Day == week[i].Day;
            if (isTwice || !Enum.IsDefined(week[i].Day) || week[i].From >= week[i].Until)
                throw AgentErrors.WorkingHoursInvalid(CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(Enum.IsDefined(week[i].Day) ? week[i].Day : DayOfWeek.Monday));
        }
        return new WorkingWeek(week);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static WorkingWeek Parse(string text) => Of(text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(ParseDay));

    /// <summary>True where the moment (UTC) lies in the hours of its weekday, in the zone.</summary>
    public bool Contains(DateTime utc, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);
        var time = TimeOnly.FromDateTime(local);
        return Days.Any(d => d.Day == local.DayOfWeek && d.From <= time && time < d.Until);
    }

    public override string ToString() => string.Join(';', Days.Select(d => string.Create(CultureInfo.InvariantCulture, $"{(int)d.Day} {d.From:HH:mm}-{d.Until:HH:mm}")));

    private static WorkingDay ParseDay(string text) => new(
        (DayOfWeek)int.Parse(text.AsSpan(0, 1), CultureInfo.InvariantCulture),
        TimeOnly.ParseExact(text.AsSpan(2, 5), TimeFormat, CultureInfo.InvariantCulture),
        TimeOnly.ParseExact(text.AsSpan(8, 5), TimeFormat, CultureInfo.InvariantCulture));
}
