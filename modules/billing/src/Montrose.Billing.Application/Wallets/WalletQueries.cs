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

    private static readonly Sorting<Account> Columns = new Sorting<Account>("balance desc")
        .By("balance", a => a.BalanceMinorUnits)
        .By("clientId", a => a.ClientId);

    private static readonly Sorting<Movement> Movements = new Sorting<Movement>("time desc").By("time", r => r.Entry.Time);

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

    public async Task<PagedResultDto<WalletEntryDto>> HistoryAsync(Guid clientId, GetWalletHistoryInput input)
    {
        var (db, currency) = (await contexts.GetDbContextAsync(), await agencyCurrency.GetAsync());
        var query = from account in Wallets(db, currency)
                    join entry in db.Entries.AsNoTracking() on account.Id equals entry.AccountId
                    join transaction in db.Transactions.AsNoTracking() on entry.TransactionId equals transaction.Id
                    where account.ClientId == clientId
                    select new Movement { Entry = entry, Transaction = transaction };
        if (input.Kind is { } kind) query = query.Where(r => r.Transaction.Effect == kind);
        if (input.From is { } from) query = query.Where(r => r.Entry.Time >= from);
        if (input.To is { } to) query = query.Where(r => r.Entry.Time < to);
        var total = await query.CountAsync();
        var sorted = Movements.Apply(query, input.Sorting);
        var isForward = !string.IsNullOrWhiteSpace(input.Sorting) && !input.Sorting.TrimEnd().EndsWith("desc", StringComparison.OrdinalIgnoreCase);
        // Ties in the direction of the index, so that it is walked and nothing sorted.
        var rows = await (isForward ? sorted.ThenBy(r => r.Entry.Id) : sorted.ThenByDescending(r => r.Entry.Id)).Skip(input.SkipCount).Take(input.MaxResultCount)
            .Select(r => new WalletEntryDto
            {
                Id = r.Entry.Id,
                Amount = new Money(r.Entry.AmountMinorUnits, r.Entry.Currency),
                Kind = r.Transaction.Effect,
                Description = r.Transaction.Description,
                Time = r.Entry.Time,
            })
            .ToListAsync();
        return new PagedResultDto<WalletEntryDto>(total, rows);
    }

    public async Task<Dictionary<Guid, Money>> BalancesAsync(IReadOnlyCollection<Guid> clientIds)
    {
        var (db, currency) = (await contexts.GetDbContextAsync(), await agencyCurrency.GetAsync());
        return await Wallets(db, currency).Where(a => clientIds.Contains(a.ClientId))
            .ToDictionaryAsync(a => a.ClientId, a => new Money(a.BalanceMinorUnits, a.Currency));
    }

    private static IQueryable<Account> Wallets(IBillingDbContext db, string currency) =>
        db.Accounts.AsNoTracking().Where(a => a.Kind == AccountKind.Wallet && a.Currency == currency);

    private sealed class Movement
    {
        public LedgerEntry Entry { get; init; } = null!;
        public LedgerTransaction Transaction { get; init; } = null!;
    }
}
