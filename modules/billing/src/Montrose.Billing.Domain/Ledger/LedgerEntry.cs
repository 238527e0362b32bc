using Montrose.Billing.Wallets;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Ledger;

/// <summary>What a transaction does to one account: positive for what comes in.</summary>
public class LedgerEntry : Entity<Guid>, IMultiTenant, IClientOwned
{
    private LedgerEntry() { }

    internal LedgerEntry(Guid id, LedgerTransaction transaction, Guid clientId, Guid accountId, Money amount) : base(id)
    {
        TenantId = transaction.TenantId;
        TransactionId = transaction.Id;
        Time = transaction.Time;
        Effect = transaction.Effect;
        ClientId = clientId;
        AccountId = accountId;
        AmountMinorUnits = amount.MinorUnits;
        Currency = amount.Currency;
    }

    public Guid? TenantId { get; private set; }

    public Guid TransactionId { get; private set; }

    public Guid ClientId { get; private set; }

    public Guid AccountId { get; private set; }

    public long AmountMinorUnits { get; private set; }

    /// <summary>ISO 4217; the account's.</summary>
    public string Currency { get; private set; } = "";

    /// <summary>UTC; the transaction's, kept here for the index that the history reads by.</summary>
    public DateTime Time { get; private set; }

    /// <summary>The transaction's, kept here for the same reason.</summary>
    public WalletEntryKind Effect { get; private set; }

    /// <summary>Counts the account's entries from 1, without gaps, in the order in which they took effect.</summary>
    public long Number { get; private set; }

    /// <summary>The account's balance with this entry: what a statement shows beside it.</summary>
    public long BalanceAfterMinorUnits { get; private set; }

    /// <summary>Where it stands in its account, known once the balance is moved and locked.</summary>
    public void Place(long number, long balanceAfter) => (Number, BalanceAfterMinorUnits) = (number, balanceAfter);
}
