using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Integration;
using Montrose.Monetary;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Wallets;

/// <summary>Reads wallets and their movements. Which clients' ones are visible is the client scope's to say.</summary>
public class WalletQueries(IDbContextProvider<IBillingDbContext> contexts, IClientIntegrationService clients, AgencyCurrency agencyCurrency) : ITransientDependency
{
    /// <summary>A search for a client's name looks at this many clients.</summary>
    private const int MaxClientsByName = 200;

    /// <summary>A filtered history is counted no further.</summary>
    private const int MaxCounted = 10_000;

    private static readonly Sorting<Account> Columns = new Sorting<Account>("balance desc")
        .By("balance", a => a.BalanceMinorUnits)
        .By("clientId", a => a.ClientId);

    // Numbers are given in the order of time.
    private static readonly Sorting<LedgerEntry> Movements = new Sorting<LedgerEntry>("time desc").By("time", e => e.Number);

    public async Task<WalletDto> GetAsync(Guid clientId)
    {
        var (db, currency) = (await contexts.GetDbContextAsync(), await agencyCurrency.GetAsync());
        var balance = await Wallets(db, currency).Where(a => a.ClientId == clientId).Select(a => a.BalanceMinorUnits).FirstOrDefaultAsync();
        return new WalletDto { ClientId = clientId, Balance = new Money(balance, currency) };
    }

    public async Task<PagedResultDto<WalletDto>> ListAsync(GetWalletsInput input)
    {
        var (db, currency) = (await contexts.GetDbContextAsync(), await agencyCurrency.GetAsync());
        var query = Wallets(db, currency);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var ids = await clients.FindIdsAsync(input.Filter, MaxClientsByName);
            query = query.Where(a => ids.Contains(a.ClientId));
        }

        var total = await query.CountAsync();
        var rows = await Columns.Apply(query, input.Sorting).ThenBy(a => a.Id).Skip(input.SkipCount).Take(input.MaxResultCount)
            .Select(a => new WalletDto { ClientId = a.ClientId, Balance = new Money(a.BalanceMinorUnits, a.Currency) })
            .ToListAsync();
        var names = await clients.GetNamesAsync(rows.ConvertAll(w => w.ClientId));
        foreach (var row in rows) row.ClientName = names.GetValueOrDefault(row.ClientId);
        return new PagedResultDto<WalletDto>(total, rows);
    }

    /// <summary>
    /// The newest movements first. Without a filter the page is found by number and counted by the account, so that it costs
    /// the same however long the history is; with one it is counted up to <see cref="MaxCounted"/> movements.
    /// </summary>
    public async Task<WalletHistoryDto> HistoryAsync(Guid clientId, GetWalletHistoryInput input)
    {
        var (db, currency) = (await contexts.GetDbContextAsync(), await agencyCurrency.GetAsync());
        var wallet = await Wallets(db, currency).Where(a => a.ClientId == clientId).Select(a => new { a.Id, a.EntryCount }).FirstOrDefaultAsync();
        if (wallet is null)
        {
            Movements.Apply(db.Entries.AsNoTracking(), input.Sorting); // an order that nobody knows is refused here too
            return new WalletHistoryDto(0, []);
        }
        var id = wallet.Id;
        var entries = db.Entries.AsNoTracking().Where(e => e.AccountId == id);
        var isFiltered = input.Kind is not null || input.From is not null || input.To is not null || !string.IsNullOrWhiteSpace(input.Filter);
        var isForward = !string.IsNullOrWhiteSpace(input.Sorting) && !input.Sorting.TrimEnd().EndsWith("desc", StringComparison.OrdinalIgnoreCase);
        if (!isFiltered)
        {
            var (skipped, last) = (input.SkipCount, wallet.EntryCount - input.SkipCount);
            entries = isForward ? entries.Where(e => e.Number > skipped) : entries.Where(e => e.Number <= last);
            return new WalletHistoryDto(wallet.EntryCount, await RowsAsync(db, Movements.Apply(entries, input.Sorting).Take(input.MaxResultCount), isForward));
        }
        if (input.Kind is { } kind) entries = entries.Where(e => e.Effect == kind);
        if (input.From is { } from) entries = entries.Where(e => e.Time >= from);
        if (input.To is { } to) entries = entries.Where(e => e.Time < to);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var text = input.Filter.Trim().ToUpperInvariant();
            entries = entries.Where(e => db.Transactions.Any(t => t.Id == e.TransactionId && t.Description != null && t.Description.ToUpper().Contains(text)));
        }
        var counted = await entries.Take(MaxCounted + 1).CountAsync();
        var rows = await RowsAsync(db, Movements.Apply(entries, input.Sorting).Skip(input.SkipCount).Take(input.MaxResultCount), isForward);
        return new WalletHistoryDto(Math.Min(counted, MaxCounted), rows) { HasMore = counted > MaxCounted };
    }

    private static Task<List<WalletEntryDto>> RowsAsync(IBillingDbContext db, IQueryable<LedgerEntry> page, bool isForward)
    {
        var rows = page.Join(db.Transactions.AsNoTracking(), e => e.TransactionId, t => t.Id, (e, t) => new WalletEntryDto
        {
            Id = e.Id,
            Number = e.Number,
            Amount = new Money(e.AmountMinorUnits, e.Currency),
            Balance = new Money(e.BalanceAfterMinorUnits, e.Currency),
            Kind = e.Effect,
            Description = t.Description,
            Time = e.Time,
        });
        return (isForward ? rows.OrderBy(r => r.Number) : rows.OrderByDescending(r => r.Number)).ToListAsync();
    }

    public async Task<Dictionary<Guid, Money>> BalancesAsync(IReadOnlyCollection<Guid> clientIds)
    {
        var (db, currency) = (await contexts.GetDbContextAsync(), await agencyCurrency.GetAsync());
        return await Wallets(db, currency).Where(a => clientIds.Contains(a.ClientId))
            .ToDictionaryAsync(a => a.ClientId, a => new Money(a.BalanceMinorUnits, a.Currency));
    }

    private static IQueryable<Account> Wallets(IBillingDbContext db, string currency) =>
        db.Accounts.AsNoTracking().Where(a => a.Kind == AccountKind.Wallet && a.Currency == currency);
}
