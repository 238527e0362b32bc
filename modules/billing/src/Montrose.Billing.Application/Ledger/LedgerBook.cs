using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.Billing.Ledger;

/// <summary>Writes transactions and moves balances, within the caller's unit of work, which must be transactional.</summary>
public class LedgerBook(
    IDbContextProvider<IBillingDbContext> contexts,
    AccountDirectory accounts,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    /// <summary>Moves an amount from one of a client's accounts to another.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Wallet.InsufficientFunds</exception>
    public async Task MoveAsync(Guid clientId, AccountKind from, AccountKind to, Money amount, BusinessFact fact, string? description)
    {
        var transfer = new Transfer(
            await accounts.GetOrOpenAsync(clientId, from, amount.Currency),
            await accounts.GetOrOpenAsync(clientId, to, amount.Currency),
            amount);
        var transaction = LedgerTransaction.Of(guids.Create, tenant.Id, clientId, transfer, fact, description, clock.Now);
        var db = await contexts.GetDbContextAsync();
        // In the order of ids, so that two movements never wait for each other.
        foreach (var entry in transaction.Entries.OrderBy(e => e.AccountId))
            await AddToBalanceAsync(db, entry);
        db.Transactions.Add(transaction);
        await db.SaveChangesAsync();
    }

    /// <summary>True where the fact has had its effect. The wallet stays locked until the unit of work ends, so that the answer holds.</summary>
    public async Task<bool> LockAndCheckAsync(Guid clientId, string currency, BusinessFact fact)
    {
        var wallet = await accounts.GetOrOpenAsync(clientId, AccountKind.Wallet, currency);
        var db = await contexts.GetDbContextAsync();
        await db.Accounts.Where(a => a.Id == wallet).ExecuteUpdateAsync(s => s.SetProperty(a => a.BalanceMinorUnits, a => a.BalanceMinorUnits));
        return await db.Transactions.AnyAsync(t => t.Provider == fact.Provider && t.ObjectId == fact.ObjectId && t.Effect == fact.Effect);
    }

    private static async Task AddToBalanceAsync(IBillingDbContext db, LedgerEntry entry)
    {
        var (id, amount) = (entry.AccountId, entry.AmountMinorUnits);
        var moved = await db.Accounts
            .Where(a => a.Id == id && a.BalanceMinorUnits + amount >= a.MinBalanceMinorUnits)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.BalanceMinorUnits, a => a.BalanceMinorUnits + amount));
        if (moved == 1) return;
        var balance = await db.Accounts.Where(a => a.Id == id).Select(a => a.BalanceMinorUnits).SingleAsync();
        throw Errors.InsufficientFunds(new Money(-amount - balance, entry.Currency));
    }
}
