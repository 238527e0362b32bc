using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Revenue;
using Montrose.Clients;
using Montrose.Integration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.Billing.Margins;

/// <summary>
/// Puts revenue, costs and commissions of a range of months together. The database sums each up, by client and service, and
/// what is left, a row for each client and service that had any, is put together here: costs and revenue lie in different
/// tables, and commissions in another module. Which clients' are visible is the client scope's to say. A page asks for the
/// same range for its sums, its clients and its services: within one request everything is read once.
/// </summary>
public class MarginReader(
    IDbContextProvider<IBillingDbContext> contexts,
    RevenueQueries revenue,
    ICommissionIntegrationService commissions,
    AgencyCurrency agencyCurrency,
    AgencyCalendar calendar,
    IClientScope scope,
    ICurrentTenant tenant,
    IClock clock) : IScopedDependency
{
    private const int DefaultMonths = 12;
    private readonly Dictionary<(Asked Asked, bool ByMonth), MarginSheet> _sheets = [];
    private readonly Dictionary<Asked, (List<CostSum> Costs, List<CommissionSum> Commissions)> _spent = [];

    /// <exception cref="Volo.Abp.BusinessException">Billing:Margins.RangeInvalid</exception>
    internal async Task<MarginSheet> ReadAsync(GetMarginsInput input, bool byMonth)
    {
        var (db, currency, zone) = (await contexts.GetDbContextAsync(), await agencyCurrency.GetAsync(), await calendar.ZoneAsync());
        var range = RangeOf(input, AgencyCalendar.DayOf(clock.Now, zone), zone);
        if (_sheets.TryGetValue((By(range), byMonth), out var known)) return known;
        var sheet = new MarginSheet(currency, range);
        if (byMonth) sheet.AddRevenueOfMonths(await revenue.NetByMonthAsync(currency, range));
        else sheet.AddRevenue(await RevenueQueries.EarnedByClientAndServiceAsync(db, currency, range));
        var spent = await SpentAsync(db, currency, range);
        sheet.AddCosts(spent.Costs, tenant.Id);
        sheet.AddCommissions(spent.Commissions);
        return _sheets[(By(range), byMonth)] = sheet;
    }

    private async Task<(List<CostSum> Costs, List<CommissionSum> Commissions)> SpentAsync(IBillingDbContext db, string currency, MonthRange range)
    {
        if (_spent.TryGetValue(By(range), out var known)) return known;
        var costs = await CostsAsync(db, currency, range);
        // Agents earn on what all of the agency does: who sees some clients only sees none of it.
        var earned = scope.Current.SeesAllClients ? await commissions.GetAsync([.. range.Months.Select(m => new PerformanceMonth(m.Year, m.Month))]) : [];
        return _spent[By(range)] = (costs, [.. earned.Where(c => c.Amount.Currency == currency)]);
    }

    private Asked By(MonthRange range) => new(tenant.Id, scope.Current, range.From, range.To);

    private static MonthRange RangeOf(GetMarginsInput input, DateOnly today, TimeZoneInfo zone)
    {
        var to = input.To ?? (input.From is { } only && only > today ? only : today);
        var from = input.From ?? MonthRange.FirstOf(to).AddMonths(1 - DefaultMonths);
        var months = Cost.NumberOf(to) - Cost.NumberOf(from) + 1;
        return months is > 0 and <= MarginConsts.MaxMonths && from.Year > 1 && to.Year < 9999 ? MonthRange.Of(from, to, zone) : throw Errors.MarginRangeInvalid();
    }

    private static Task<List<CostSum>> CostsAsync(IBillingDbContext db, string currency, MonthRange range)
    {
        var (first, last) = (Cost.NumberOf(range.Months[0]), Cost.NumberOf(range.Months[^1]));
        return db.Costs.AsNoTracking().Where(c => c.Currency == currency && c.FirstMonth <= last && c.LastMonth >= first)
            .Select(c => new { c.ClientId, c.Service, First = c.FirstMonth < first ? first : c.FirstMonth, Last = c.LastMonth > last ? last : c.LastMonth, c.AmountMinorUnits })
            .GroupBy(c => new { c.ClientId, c.Service, c.First, c.Last })
            .Select(g => new CostSum(g.Key.ClientId, g.Key.Service, g.Key.First, g.Key.Last, g.Sum(c => c.AmountMinorUnits)))
            .ToListAsync();
    }
}

/// <summary>Who asks for which months: nobody gets what was read for somebody who sees other clients.</summary>
internal sealed record Asked(Guid? TenantId, ClientScopeSnapshot Scope, DateTime From, DateTime To);

/// <summary>What costs of a client and a service come to in each of some months.</summary>
internal sealed record CostSum(Guid ClientId, string? Service, int First, int Last, long MinorUnits)
{
    public long Whole => MinorUnits * (Last - First + 1);
}

/// <summary>What was earned with a client by a service.</summary>
internal sealed record EarnedSum(Guid ClientId, string Service, long Net);
