using System.Linq.Expressions;

namespace Montrose.Calendar;

/// <summary>Months for a query to group by, where the database does not know the rules of a time zone.</summary>
public static class MonthCuts
{
    /// <summary>The number of the month of a moment, 0 for the first: a comparison for each border.</summary>
    /// <param name="time">A <see cref="DateTime"/>, UTC and not before the first of the starts.</param>
    /// <param name="starts">The first moment of each month, UTC, the oldest first.</param>
    public static Expression PlaceOf(Expression time, IReadOnlyList<DateTime> starts)
    {
        Expression place = Expression.Constant(starts.Count - 1);
        for (var month = starts.Count - 1; month > 0; month--)
            place = Expression.Condition(Expression.LessThan(time, Expression.Constant(starts[month])), Expression.Constant(month - 1), place);
        return place;
    }
}
