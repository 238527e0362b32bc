using System.Linq.Expressions;
using Montrose.People;

namespace Montrose.Calendar;

/// <summary>The present month and those before it, as a time zone cuts them.</summary>
public sealed class LastMonths
{
    public const int Shown = 6;

    private readonly DateTime[] _starts;

    /// <param name="now">UTC.</param>
    /// <param name="zone">In whose days the months begin.</param>
    public LastMonths(DateTime now, TimeZoneInfo zone)
    {
        var today = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(now, DateTimeKind.Utc), zone);
        var present = new DateOnly(today.Year, today.Month, 1);
        Months = [.. Enumerable.Range(1 - Shown, Shown).Select(present.AddMonths)];
        _starts = [.. Months.Select(m => ZoneId.StartOf(m, zone))];
    }

    /// <summary>The first day of each, the oldest first.</summary>
    public IReadOnlyList<DateOnly> Months { get; }

    /// <summary>The first moment of the oldest, UTC.</summary>
    public DateTime Start => _starts[0];

    /// <summary>For a query to group by: the place of a row's month in <see cref="Months"/>.</summary>
    /// <param name="time">When it was, UTC and not before <see cref="Start"/>.</param>
    public Expression<Func<T, int>> PlaceOf<T>(Expression<Func<T, DateTime>> time) => Expression.Lambda<Func<T, int>>(MonthCuts.PlaceOf(time.Body, _starts), time.Parameters);
}
