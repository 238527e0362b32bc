using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Billing.Margins;
using Montrose.Billing.Payments;
using Montrose.Billing.Wallets;
using Montrose.Integration;
using Montrose.Monetary;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Montrose.Billing.Revenue;

/// <summary>
/// Sums of the ledger's entries. Accounts are found by kind, and their entries of the period by the index on account and time,
/// so that what other agencies and other times hold is not read.
/// </summary>
public class RevenueQueries(IDbContextProvider<IBillingDbContext> contexts, IClientIntegrationService clients, WalletQueries wallets, AgencyCurrency agencyCurrency, AgencyCalendar calendar, IClock clock) : ITransientDependency
{
    private const int MaxClientsByName = 200;

    private static readonly Sorting<ClientSums> Columns = new Sorting<ClientSums>("net desc")
        .By("net", c => c.Net)
        .By("sales", c => c.Sales)
        .By("refunds", c => c.Refunds)
        .By("tax", c => c.Tax);

    public async Task<RevenueDto> GetAsync(RevenuePeriod? period)
    {
        var (db, currency) = (await contexts.GetDbContextAsync(), await agencyCurrency.GetAsync());
        var range = await RangeAsync(period);
        var byMonth = await PartsByMonthAsync(db, currency, range);
        var now = await db.Accounts.AsNoTracking().Where(a => a.Currency == currency && (a.Kind == AccountKind.Wallet || a.Kind == AccountKind.Held))
            .GroupBy(a => a.Kind).Select(g => new { Kind = g.Key, Sum = g.Sum(a => a.BalanceMinorUnits) }).ToListAsync();
        var outstanding = await db.Payments.AsNoTracking()
            .Where(p => p.Currency == currency && p.Purpose == PaymentPurpose.Charge && (p.State == PaymentState.Created || p.State == PaymentState.Pending || p.State == PaymentState.ActionRequired || p.State == PaymentState.Unknown))
            .SumAsync(p => p.AmountMinorUnits);
        return new RevenueDto
        {
            From = range.From,
            To = range.To,
            Total = RevenueSums.Fill(new RevenueSumsDto(), byMonth.SelectMany(m => m), currency),
            Months = Months(byMonth, currency, range),
            Services = await ServicesAsync(db, currency, range),
            Held = new Money(now.Find(a => a.Kind == AccountKind.Wallet)?.Sum ?? 0, currency),
            Reserved = new Money(now.Find(a => a.Kind == AccountKind.Held)?.Sum ?? 0, currency),
            Outstanding = new Money(outstanding, currency),
        };
    }

    public async Task<List<MonthRevenueDto>> MonthsAsync(RevenuePeriod? period)
    {
        var currency = await agencyCurrency.GetAsync();
        var range = await RangeAsync(period);
        return Months(await PartsByMonthAsync(await contexts.GetDbContextAsync(), currency, range), currency, range);
    }

    public async Task<PagedResultDto<ClientRevenueDto>> ClientsAsync(GetClientRevenueInput input)
    {
        var (db, currency) = (await contexts.GetDbContextAsync(), await agencyCurrency.GetAsync());
        var entries = Earned(db, currency, await RangeAsync(input.Period));
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var ids = await clients.FindIdsAsync(input.Filter, MaxClientsByName);
            entries = entries.Where(e => ids.Contains(e.ClientId));
        }
        var sums = entries.GroupBy(e => e.ClientId).Select(g => new ClientSums
        {
            ClientId = g.Key,
            Sales = g.Sum(e => e.IsTax || e.IsBack ? 0 : e.Amount),
            Refunds = -g.Sum(e => e.IsTax || !e.IsBack ? 0 : e.Amount),
            Net = g.Sum(e => e.IsTax ? 0 : e.Amount),
            Tax = g.Sum(e => e.IsTax ? e.Amount : 0),
        });
        var total = await sums.CountAsync();
        var rows = await Columns.Apply(sums, input.Sorting).ThenBy(c => c.ClientId).Skip(input.SkipCount).Take(input.MaxResultCount).ToListAsync();
        var ofPage = rows.ConvertAll(r => r.ClientId);
        var (names, balances) = (await clients.GetNamesAsync(ofPage), await wallets.BalancesAsync(ofPage));
        return new PagedResultDto<ClientRevenueDto>(total, rows.ConvertAll(r => new ClientRevenueDto
        {
            ClientId = r.ClientId,
            ClientName = names.GetValueOrDefault(r.ClientId),
            Sales = new Money(r.Sales, currency),
            Refunds = new Money(r.Refunds, currency),
            Net = new Money(r.Net, currency),
            Tax = new Money(r.Tax, currency),
            Balance = balances.GetValueOrDefault(r.ClientId, Money.Zero(currency)),
        }));
    }

    /// <summary>Net revenue of each month of a range: what the page of revenue has.</summary>
    internal async Task<IReadOnlyList<long>> NetByMonthAsync(string currency, MonthRange range) =>
        Months(await PartsByMonthAsync(await contexts.GetDbContextAsync(), currency, range), currency, range).ConvertAll(m => m.Net.MinorUnits);

    /// <summary>The same of the whole range by client and service.</summary>
    internal static Task<List<EarnedSum>> EarnedByClientAndServiceAsync(IBillingDbContext db, string currency, MonthRange range) =>
        Earned(db, currency, range).Where(e => !e.IsTax)
            .Join(db.Transactions, e => e.TransactionId, t => t.Id, (e, t) => new { e.ClientId, Service = t.Service ?? t.Provider, e.Amount })
            .GroupBy(e => new { e.ClientId, e.Service })
            .Select(g => new EarnedSum(g.Key.ClientId, g.Key.Service, g.Sum(e => e.Amount))).ToListAsync();

    /// <summary>Net revenue of each client in each calendar month in UTC.</summary>
    internal async Task<List<ClientMonth>> NetByClientAndMonthAsync(string currency, DateTime from, DateTime to) =>
        await Earned(await contexts.GetDbContextAsync(), currency, from, to).Where(e => !e.IsTax)
            .GroupBy(e => new { e.ClientId, e.Time.Year, e.Time.Month })
            .Select(g => new ClientMonth(g.Key.ClientId, g.Key.Year, g.Key.Month, g.Sum(e => e.Amount))).ToListAsync();

    private async Task<MonthRange> RangeAsync(RevenuePeriod? period)
    {
        var zone = await calendar.ZoneAsync();
        return MonthRange.Of(period ?? RevenuePeriod.LastTwelveMonths, AgencyCalendar.DayOf(clock.Now, zone), zone);
    }

    /// <summary>By the months of the range.</summary>
    private static async Task<ILookup<int, LedgerPart>> PartsByMonthAsync(IBillingDbContext db, string currency, MonthRange range)
    {
        var (from, to) = (range.From, range.To);
        var parts = await db.Entries.AsNoTracking().Where(e => e.Time >= from && e.Time < to)
            .Join(
                db.Accounts.Where(a => a.Currency == currency && a.Kind != AccountKind.Wallet && a.Kind != AccountKind.Held),
                e => e.AccountId,
                a => a.Id,
                (e, a) => new DatedPart { Time = e.Time, Kind = a.Kind, Effect = e.Effect, MinorUnits = e.AmountMinorUnits })
            .Select(range.Cut())
            .GroupBy(e => new { e.Month, e.Kind, e.Effect })
            .Select(g => new { g.Key.Month, g.Key.Kind, g.Key.Effect, Sum = g.Sum(e => e.MinorUnits) })
            .ToListAsync();
        return parts.ToLookup(p => p.Month, p => new LedgerPart(p.Kind, p.Effect, p.Sum));
    }

    private static List<MonthRevenueDto> Months(ILookup<int, LedgerPart> byMonth, string currency, MonthRange range) =>
        [.. range.Months.Select((m, i) => RevenueSums.Fill(new MonthRevenueDto { Month = m.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) }, byMonth[i], currency))];

    private static async Task<List<ServiceRevenueDto>> ServicesAsync(IBillingDbContext db, string currency, MonthRange range)
    {
        var parts = await Earned(db, currency, range)
            .Join(db.Transactions, e => e.TransactionId, t => t.Id, (e, t) => new { Service = t.Service ?? t.Provider, e.IsTax, e.IsBack, e.Amount })
            .GroupBy(e => e.Service)
            .Select(g => new
            {
                Service = g.Key,
                Sales = g.Sum(e => e.IsTax || e.IsBack ? 0 : e.Amount),
                Refunds = -g.Sum(e => e.IsTax || !e.IsBack ? 0 : e.Amount),
                Tax = g.Sum(e => e.IsTax ? e.Amount : 0),
            })
            .OrderByDescending(s => s.Sales).ThenBy(s => s.Service).ToListAsync();
        return parts.ConvertAll(s => new ServiceRevenueDto
        {
            Service = s.Service,
            Sales = new Money(s.Sales, currency),
            Refunds = new Money(s.Refunds, currency),
            Net = new Money(s.Sales - s.Refunds, currency),
            Tax = new Money(s.Tax, currency),
        });
    }

    /// <summary>Entries of purchases and of the tax on them.</summary>
    private static IQueryable<EarnedEntry> Earned(IBillingDbContext db, string currency, MonthRange range) => Earned(db, currency, range.From, range.To);

    private static IQueryable<EarnedEntry> Earned(IBillingDbContext db, string currency, DateTime from, DateTime to) =>
        db.Entries.AsNoTracking().Where(e => e.Time >= from && e.Time < to)
            .Join(db.Accounts.Where(a => a.Currency == currency && (a.Kind == AccountKind.Purchases || a.Kind == AccountKind.Tax)), e => e.AccountId, a => a.Id, (e, a) => new EarnedEntry
            {
                ClientId = e.ClientId,
                TransactionId = e.TransactionId,
                Time = e.Time,
                IsTax = a.Kind == AccountKind.Tax,
                IsBack = e.Effect == WalletEntryKind.Refunded || e.Effect == WalletEntryKind.RefundedToSource || e.Effect == WalletEntryKind.RefundReturned,
                Amount = e.AmountMinorUnits,
            });

    private sealed class EarnedEntry
    {
        public Guid ClientId { get; init; }
        public Guid TransactionId { get; init; }
        public DateTime Time { get; init; }
        public bool IsTax { get; init; }
        public bool IsBack { get; init; }
        public long Amount { get; init; }
    }

    private sealed class ClientSums
    {
        public Guid ClientId { get; init; }
        public long Sales { get; init; }
        public long Refunds { get; init; }
        public long Net { get; init; }
        public long Tax { get; init; }
    }
}

/// <summary>What a client brought in a calendar month in UTC, without tax, in minor units.</summary>
internal sealed record ClientMonth(Guid ClientId, int Year, int Month, long Net);
