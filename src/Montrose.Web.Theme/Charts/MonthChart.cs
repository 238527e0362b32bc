using System.Globalization;

namespace Montrose.Web.Theme.Charts;

/// <summary>A card with bars by month, and the table that they are drawn from.</summary>
/// <param name="Id">Of the table, unique on the page.</param>
/// <param name="Title">What is counted.</param>
/// <param name="Columns">The names of the figures of a month.</param>
/// <param name="Months">The oldest first.</param>
public sealed record MonthChart(string Id, string Title, IReadOnlyList<string> Columns, IReadOnlyList<MonthFigures> Months)
{
    /// <summary>There is nothing to draw.</summary>
    public bool IsEmpty => Months.All(static m => m.Figures.All(static f => f.Value == 0));
}

/// <param name="Month">Any day of the month.</param>
/// <param name="Figures">One for each column.</param>
public sealed record MonthFigures(DateOnly Month, params IReadOnlyList<ChartFigure> Figures);

/// <param name="Value">What the bar shows.</param>
/// <param name="Text">The same in the reader's words.</param>
public sealed record ChartFigure(decimal Value, string Text)
{
    public static ChartFigure Of(int count) => new(count, count.ToString("N0", CultureInfo.CurrentCulture));
}
