using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Integration;
using Montrose.Monetary;
using Montrose.Queries;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Transactions;

/// <summary>Reads the ledger's transactions. Which clients' ones are visible their entries say.</summary>
public class TransactionQueries(IDbContextProvider<IBillingDbContext> contexts, IClientIntegrationService clients) : ITransientDependency
{
    private const int MaxClientsByName = 200;

    /// <summary>Transactions are counted no further.</summary>
    private const int MaxCounted = 10_000;

    private static readonly Sorting<LedgerTransaction> Columns = new Sorting<LedgerTransaction>("time desc").By("time", t => t.Time);

    public async Task<TransactionsDto> ListAsync(GetTransactionsInput input)
    {
        var db = await contexts.GetDbContextAsync();
        var query = Visible(db);
        if (input.Effect is { } effect) query = query.Where(t => t.Effect == effect);
        if (!string.IsNullOrWhiteSpace(input.Service)) query = query.Where(t => (t.Service ?? t.Provider) == input.Service);
        if (input.From is { } from) query = query.Where(t => t.Time >= from);
        if (input.To is { } to) query = query.Where(t => t.Time < to);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var text = input.Filter.Trim().ToUpperInvariant();
            var ids = await clients.FindIdsAsync(input.Filter, MaxClientsByName);
            query = query.Where(t => (t.Description != null && t.Description.ToUpper().Contains(text)) || db.Entries.Any(e => e.TransactionId == t.Id && ids.Contains(e.ClientId)));
        }
        var counted = await query.Take(MaxCounted + 1).CountAsync();
        var rows = await Project(db, Columns.Apply(query, input.Sorting).ThenBy(t => t.Id).Skip(input.SkipCount).Take(input.MaxResultCount)).ToListAsync();
        var names = await clients.GetNamesAsync([.. rows.Select(r => r.ClientId).Distinct()]);
        return new TransactionsDto(Math.Min(counted, MaxCounted), rows.ConvertAll(r => r.To(new TransactionDto(), names))) { HasMore = counted > MaxCounted };
    }

    public async Task<TransactionDetailDto> GetAsync(Guid id)
    {
        var db = await contexts.GetDbContextAsync();
        var found = await Project(db, Visible(db).Where(t => t.Id == id)).FirstOrDefaultAsync() ?? throw new EntityNotFoundException(typeof(LedgerTransaction), id);
        var transaction = found.To(new TransactionDetailDto(), await clients.GetNamesAsync([found.ClientId]));
        transaction.Entries = await db.Entries.AsNoTracking().Where(e => e.TransactionId == id)
            .Join(db.Accounts, e => e.AccountId, a => a.Id, (e, a) => new { Entry = e, a.Kind })
            .OrderBy(e => e.Entry.AmountMinorUnits).ThenBy(e => e.Entry.Id)
            .Select(e => new TransactionEntryDto
            {
                Id = e.Entry.Id,
                Account = e.Kind,
                Amount = new Money(e.Entry.AmountMinorUnits, e.Entry.Currency),
                Balance = new Money(e.Entry.BalanceAfterMinorUnits, e.Entry.Currency),
                Number = e.Entry.Number,
            }).ToListAsync();
        return transaction;
    }

    /// <summary>Entries are a client's, and the filter of the client scope is on them.</summary>
    private static IQueryable<LedgerTransaction> Visible(IBillingDbContext db) =>
        db.Transactions.AsNoTracking().Where(t => db.Entries.Any(e => e.TransactionId == t.Id));

    private static IQueryable<Row> Project(IBillingDbContext db, IQueryable<LedgerTransaction> transactions) => transactions.Select(t => new Row
    {
        Id = t.Id,
        Effect = t.Effect,
        Service = t.Service ?? t.Provider,
        Provider = t.Provider,
        ObjectId = t.ObjectId,
        Description = t.Description,
        Time = t.Time,
        ClientId = db.Entries.Where(e => e.TransactionId == t.Id).Select(e => e.ClientId).First(),
        Currency = db.Entries.Where(e => e.TransactionId == t.Id).Select(e => e.Currency).First(),
        Amount = db.Entries.Where(e => e.TransactionId == t.Id && e.AmountMinorUnits > 0).Sum(e => e.AmountMinorUnits),
    });

    private sealed class Row
    {
        public Guid Id { get; init; }
        public Wallets.WalletEntryKind Effect { get; init; }
        public string Service { get; init; } = "";
        public string Provider { get; init; } = "";
        public string ObjectId { get; init; } = "";
        public string? Description { get; init; }
        public DateTime Time { get; init; }
        public Guid ClientId { get; init; }
        public string Currency { get; init; } = "";
        public long Amount { get; init; }

        public T To<T>(T dto, Dictionary<Guid, string> names) where T : TransactionDto
        {
            (dto.Id, dto.Effect, dto.Service, dto.Reference) = (Id, Effect, Service, $"{Provider}/{ObjectId}");
            (dto.Description, dto.Time, dto.ClientId, dto.ClientName) = (Description, Time, ClientId, names.GetValueOrDefault(ClientId));
            dto.Amount = new Money(Amount, Currency);
            return dto;
        }
    }
}
