using Montrose.Billing.Plans;

namespace Montrose.Billing.Subscriptions;

/// <summary>
/// When periods begin, in UTC, so that no clock change moves them. The day of the month stays what it was at first, as far as
/// the month has it: 31 January, 28 February, 31 March.
/// </summary>
public static class BillingCalendar
{
    private const int MonthsOfYear = 12;

    /// <param name="start">UTC; when a period begins.</param>
    /// <param name="interval">How long it is.</param>
    /// <param name="anchorDay">The day of the month on which the subscription is renewed.</param>
    public static DateTime Next(DateTime start, BillingInterval interval, int anchorDay) =>
        AddMonths(start, interval is BillingInterval.Year ? MonthsOfYear : 1, anchorDay);

    /// <summary>The month of a subscription in which usage is counted.</summary>
    /// <param name="periodStart">UTC; when the period begins.</param>
    /// <param name="anchorDay">The day of the month on which the subscription is renewed.</param>
    /// <param name="now">UTC; not before the period.</param>
    public static (DateTime From, DateTime Until) MonthOf(DateTime periodStart, int anchorDay, DateTime now)
    {
        var months = Math.Max(0, ((now.Year - periodStart.Year) * MonthsOfYear) + now.Month - periodStart.Month);
        if (months > 0 && AddMonths(periodStart, months, anchorDay) > now) months--;
        return (AddMonths(periodStart, months, anchorDay), AddMonths(periodStart, months + 1, anchorDay));
    }

    /// <summary>The calendar month, for clients without a subscription.</summary>
    public static (DateTime From, DateTime Until) MonthOf(DateTime now)
    {
        var first = FirstOfMonth(now);
        return (first, first.AddMonths(1));
    }

    /// <summary>The first moment of the calendar month, UTC.</summary>
    public static DateTime FirstOfMonth(DateTime moment) => new(moment.Year, moment.Month, 1, 0, 0, 0, DateTimeKind.Utc);

    private static DateTime AddMonths(DateTime start, int months, int anchorDay)
    {
        if (months == 0) return start;
        var month = FirstOfMonth(start).AddMonths(months);
        return month.AddDays(Math.Min(anchorDay, DateTime.DaysInMonth(month.Year, month.Month)) - 1) + start.TimeOfDay;
    }
}
