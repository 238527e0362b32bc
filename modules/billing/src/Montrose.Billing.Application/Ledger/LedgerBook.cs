using Microsoft.EntityFrameworkCore;
using Montrose.Billing.AutoRecharges;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp.BackgroundJobs;
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
    IAccountBalances balances,
    IClientScope scope,
    IBackgroundJobManager jobs,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    /// <summary>Moves an amount from one of a client's accounts to another.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Wallet.InsufficientFunds</exception>
    public async Task MoveAsync(Guid clientId, AccountKind from, AccountKind to, Money amount, BusinessFact fact, string? description, GatewayKind? gateway = null)
    {
        var transfer = new Transfer(
            await accounts.GetOrOpenAsync(clientId, from, amount.Currency, gateway),
            await accounts.GetOrOpenAsync(clientId, to, amount.Currency, gateway),
            amount);
        Guid? wallet = from is AccountKind.Wallet ? transfer.FromAccountId : to is AccountKind.Wallet ? transfer.ToAccountId : null;
        await WriteAsync(clientId, wallet, LedgerTransaction.Of(guids.Create, tenant.Id, clientId, transfer, fact, description, clock.Now));
    }

    /// <summary>Moves money among a client's accounts: negative where it comes from. What moves nothing is left out.</summary>
    /// <param name="clientId">Whose accounts.</param>
    /// <param name="movements">Which, and how much.</param>
    /// <param name="fact">Why.</param>
    /// <param name="description">What the client reads in the history.</param>
    /// <param name="gateway">Whose account what providers hold is.</param>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Wallet.InsufficientFunds</exception>
    public async Task PostAsync(Guid clientId, IReadOnlyList<(AccountKind Account, Money Amount)> movements, BusinessFact fact, string? description, GatewayKind? gateway = null)
    {
        var legs = new List<Leg>(movements.Count);
        Guid? wallet = null;
        foreach (var (kind, amount) in movements.Where(m => m.Amount.MinorUnits != 0))
        {
            var account = await accounts.GetOrOpenAsync(clientId, kind, amount.Currency, gateway);
            if (kind is AccountKind.Wallet) wallet = account;
            legs.Add(new Leg(account, amount));
        }
        await WriteAsync(clientId, wallet, LedgerTransaction.Of(guids.Create, tenant.Id, clientId, legs, fact, description, clock.Now));
    }

    /// <summary>True where the fact has had its effect. The wallet stays locked until the unit of work ends, so that the answer holds.</summary>
    public async Task<bool> LockAndCheckAsync(Guid clientId, string currency, BusinessFact fact, params AccountKind[] others)
    {
        await LockWalletAsync(clientId, currency, others);
        var db = await contexts.GetDbContextAsync();
        return await db.Transactions.AnyAsync(t => t.Provider == fact.Provider && t.ObjectId == fact.ObjectId && t.Effect == fact.Effect);
    }

    /// <summary>True where the fact's effect put just this amount into an account.</summary>
    public async Task<bool> MovedAsync(BusinessFact fact, Money amount)
    {
        var db = await contexts.GetDbContextAsync();
        return await db.Transactions.Where(t => t.Provider == fact.Provider && t.ObjectId == fact.ObjectId && t.Effect == fact.Effect)
            .Join(db.Entries, t => t.Id, e => e.TransactionId, (t, e) => e).AnyAsync(e => e.AmountMinorUnits == amount.MinorUnits && e.Currency == amount.Currency);
    }

    /// <summary>Makes whoever comes second for the wallet wait until the unit of work ends.</summary>
    /// <param name="clientId">Whose wallet.</param>
    /// <param name="currency">ISO 4217.</param>
    /// <param name="others">
    /// The accounts that will be moved with it. They are looked up and opened now, over a connection of their own: behind the
    /// lock those who wait for it may hold every connection of the pool.
    /// </param>
    /// <returns>Its balance in minor units.</returns>
    public async Task<long> LockWalletAsync(Guid clientId, string currency, params AccountKind[] others)
    {
        RequireInScope(clientId);
        foreach (var other in others) await accounts.GetOrOpenAsync(clientId, other, currency);
        return await balances.LockAsync(await accounts.GetOrOpenAsync(clientId, AccountKind.Wallet, currency));
    }

    /// <summary>Makes whoever comes second for an account wait until the unit of work ends.</summary>
    public async Task LockAsync(Guid clientId, AccountKind kind, string currency)
    {
        RequireInScope(clientId);
        await balances.LockAsync(await accounts.GetOrOpenAsync(clientId, kind, currency));
    }

    private async Task WriteAsync(Guid clientId, Guid? wallet, LedgerTransaction transaction)
    {
        RequireInScope(clientId);
        var db = await contexts.GetDbContextAsync();
        // The wallet, which others may have locked before they move anything, and then in the order of ids: so no two movements
        // wait for each other.
        foreach (var entry in transaction.Entries.OrderBy(e => e.AccountId != wallet).ThenBy(e => e.AccountId))
        {
            var state = await balances.AddAsync(entry.AccountId, entry.AmountMinorUnits) ?? throw await MissingAsync(db, entry);
            entry.Place(state.Entries, state.Balance);
            // In the spend's own transaction: where that is rolled back, nothing is recharged.
            if (state.HasFallenLowBy(entry.AmountMinorUnits)) await jobs.EnqueueAsync(new RechargeArgs(tenant.Id, clientId));
        }
        db.Transactions.Add(transaction);
        await db.SaveChangesAsync();
    }

    /// <summary>Balances may be locked and moved by SQL that the scope's filter does not reach.</summary>
    private void RequireInScope(Guid clientId)
    {
        if (!scope.Current.SeesAllClients && !scope.Current.ClientIds.Contains(clientId)) throw new InvalidOperationException($"Client {clientId} is outside the current client scope.");
    }

    private static async Task<Exception> MissingAsync(IBillingDbContext db, LedgerEntry entry)
    {
        var balance = await db.Accounts.Where(a => a.Id == entry.AccountId).Select(a => a.BalanceMinorUnits).SingleAsync();
        return Errors.InsufficientFunds(new Money(-entry.AmountMinorUnits - balance, entry.Currency));
    }
}
