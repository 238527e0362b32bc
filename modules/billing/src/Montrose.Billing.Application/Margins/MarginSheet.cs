using System.Runtime.InteropServices;
using Montrose.Billing.Revenue;
using Montrose.Integration;
using Montrose.Monetary;

namespace Montrose.Billing.Margins;

/// <summary>Revenue and cost of a range of months, by month, client and service. Null stands for what is no client's, or no service's.</summary>
internal sealed class MarginSheet(string currency, MonthRange range)
{
    private readonly Dictionary<int, (long Revenue, long Cost)> _months = [];
    private readonly Dictionary<Part<Guid>, (long Revenue, long Cost)> _clients = [];
    private readonly Dictionary<Part<string>, (long Revenue, long Cost)> _services = [];

    public MonthRange Range => range;

    public long Commissions { get; private set; }

    public void AddRevenueOfMonths(IReadOnlyList<long> net)
    {
        for (var i = 0; i < net.Count; i++) Add(_months, Number(i), net[i], 0);
    }

    public void AddRevenue(IEnumerable<EarnedSum> earned)
    {
        foreach (var sum in earned)
        {
            Add(_clients, new Part<Guid>(true, sum.ClientId), sum.Net, 0);
            Add(_services, new Part<string>(true, sum.Service), sum.Net, 0);
        }
    }

    public void AddCosts(IEnumerable<CostSum> costs, Guid? agency)
    {
        foreach (var cost in costs)
        {
            for (var month = cost.First; month <= cost.Last; month++) Add(_months, month, 0, cost.MinorUnits);
            Add(_clients, cost.ClientId == agency ? default : new Part<Guid>(true, cost.ClientId), 0, cost.Whole);
            Add(_services, cost.Service is null ? default : new Part<string>(true, cost.Service), 0, cost.Whole);
        }
    }

    /// <summary>What agents earn is known by agent: it is no client's and no service's.</summary>
    public void AddCommissions(IEnumerable<CommissionSum> commissions)
    {
        foreach (var (month, amount) in commissions)
        {
            Commissions += amount.MinorUnits;
            Add(_months, Cost.NumberOf(new DateOnly(month.Year, month.Month, 1)), 0, amount.MinorUnits);
            Add(_clients, default, 0, amount.MinorUnits);
            Add(_services, default, 0, amount.MinorUnits);
        }
    }

    public IEnumerable<MonthMarginDto> Months() => range.Months.Select((m, i) => Fill(new MonthMarginDto { Month = m }, _months.GetValueOrDefault(Number(i))));

    public IEnumerable<ClientMarginDto> Clients() => _clients.Select(c => Fill(new ClientMarginDto { ClientId = c.Key.Is ? c.Key.Of : (Guid?)null }, c.Value));

    public IEnumerable<ServiceMarginDto> Services() => _services.Select(s => Fill(new ServiceMarginDto { Service = s.Key.Is ? s.Key.Of : null }, s.Value));

    public MarginsDto Sums() => new()
    {
        From = range.Months[0],
        To = range.Months[^1],
        Total = Fill(new MarginDto(), (_months.Values.Sum(m => m.Revenue), _months.Values.Sum(m => m.Cost))),
        Commissions = new Money(Commissions, currency),
        Months = [.. Months()],
    };

    private T Fill<T>(T margin, (long Revenue, long Cost) sum) where T : MarginDto
    {
        (margin.Revenue, margin.Cost, margin.Margin) = (new Money(sum.Revenue, currency), new Money(sum.Cost, currency), new Money(sum.Revenue - sum.Cost, currency));
        // Rounded here, half away from zero; it is shown and not reckoned with.
        margin.BasisPoints = sum.Revenue <= 0 ? null : (long)Math.Round((decimal)(sum.Revenue - sum.Cost) * 10_000 / sum.Revenue, MidpointRounding.AwayFromZero);
        return margin;
    }

    private int Number(int month) => Cost.NumberOf(range.Months[0]) + month;

    private static void Add<TKey>(Dictionary<TKey, (long Revenue, long Cost)> sums, TKey key, long revenue, long cost) where TKey : notnull
    {
        var (earned, spent) = sums.GetValueOrDefault(key);
        sums[key] = (earned + revenue, spent + cost);
    }

    /// <summary>A key that may be nobody's.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Part<T>(bool Is, T? Of);
}
