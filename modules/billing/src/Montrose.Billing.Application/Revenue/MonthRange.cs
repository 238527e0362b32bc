using System.Linq.Expressions;
using Montrose.Calendar;
using Montrose.People;

namespace Montrose.Billing.Revenue;

/// <summary>Whole months as the agency's time zone cuts them, so that what an invoice counts to a month counts to it here, too.</summary>
internal sealed class MonthRange
{
    private readonly IReadOnlyList<DateTime> _starts;

    private MonthRange(IReadOnlyList<DateOnly> months, IReadOnlyList<DateTime> starts, DateTime to) => (Months, _starts, To) = (months, starts, to);

    /// <summary>The first day of each, the oldest first.</summary>
    public IReadOnlyList<DateOnly> Months { get; }

    /// <summary>UTC; the first moment of the first one.</summary>
    public DateTime From => _starts[0];

    /// <summary>UTC; the first moment after the last one.</summary>
    public DateTime To { get; }

    /// <param name="first">Any day of the first month.</param>
    /// <param name="last">Any day of the last one.</param>
    /// <param name="zone">The agency's.</param>
    public static MonthRange Of(DateOnly first, DateOnly last, TimeZoneInfo zone)
    {
        var months = new List<DateOnly>();
        var end = FirstOf(last).AddMonths(1);
        for (var month = FirstOf(first); month < end; month = month.AddMonths(1)) months.Add(month);
        return new MonthRange(months, months.ConvertAll(m => ZoneId.StartOf(m, zone)), ZoneId.StartOf(end, zone));
    }

    /// <param name="period">Which.</param>
    /// <param name="today">The agency's.</param>
    /// <param name="zone">The agency's.</param>
    public static MonthRange Of(RevenuePeriod period, DateOnly today, TimeZoneInfo zone)
    {
        var year = new DateOnly(today.Year, 1, 1);
        var (first, last) = period switch
        {
            RevenuePeriod.ThisMonth => (today, today),
            RevenuePeriod.LastMonth => (FirstOf(today).AddMonths(-1), FirstOf(today).AddMonths(-1)),
            RevenuePeriod.ThisYear => (year, year.AddMonths(11)),
            RevenuePeriod.LastYear => (year.AddYears(-1), year.AddMonths(-1)),
            _ => (FirstOf(today).AddMonths(-11), today),
        };
        return Of(first, last, zone);
    }

    /// <summary>Says of an entry in which month of the range it is, 0 for the first.</summary>
    public Expression<Func<DatedPart, MonthPart>> Cut()
    {
        var part = Expression.Parameter(typeof(DatedPart), "e");
        var month = MonthCuts.PlaceOf(Expression.Property(part, nameof(DatedPart.Time)), _starts);
        return Expression.Lambda<Func<DatedPart, MonthPart>>(Expression.MemberInit(
            Expression.New(typeof(MonthPart)),
            Expression.Bind(typeof(MonthPart).GetProperty(nameof(MonthPart.Month))!, month),
            Same(nameof(MonthPart.Kind)), Same(nameof(MonthPart.Effect)), Same(nameof(MonthPart.MinorUnits))), part);

        MemberAssignment Same(string name) => Expression.Bind(typeof(MonthPart).GetProperty(name)!, Expression.Property(part, name));
    }

    internal static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}

/// <summary>What an entry does to an account of a kind, and when.</summary>
internal sealed class DatedPart
{
    public DateTime Time { get; init; }
    public Ledger.AccountKind Kind { get; init; }
    public Wallets.WalletEntryKind Effect { get; init; }
    public long MinorUnits { get; init; }
}

/// <summary>The same by the number of its month.</summary>
internal sealed class MonthPart
{
    public int Month { get; init; }
    public Ledger.AccountKind Kind { get; init; }
    public Wallets.WalletEntryKind Effect { get; init; }
    public long MinorUnits { get; init; }
}
