using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Ledger;

/// <summary>A movement of money because of one business fact. Its entries sum to zero and never change.</summary>
public class LedgerTransaction : Entity<Guid>, IMultiTenant
{
    private readonly List<LedgerEntry> _entries = [];

    private LedgerTransaction() { }

    private LedgerTransaction(Guid id, Guid? tenantId, BusinessFact fact, string? description, DateTime now) : base(id)
    {
        TenantId = tenantId;
        Provider = fact.Provider;
        ObjectId = fact.ObjectId;
        Effect = fact.Effect;
        Description = Check.Length(description, nameof(description), LedgerConsts.MaxDescriptionLength);
        Time = now;
    }

    public Guid? TenantId { get; private set; }

    public string Provider { get; private set; } = "";

    public string ObjectId { get; private set; } = "";

    public WalletEntryKind Effect { get; private set; }

    public string? Description { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime Time { get; private set; }

    public IReadOnlyList<LedgerEntry> Entries => _entries;

    /// <summary>Takes an amount from one of a client's accounts and puts it into another.</summary>
    /// <param name="newId">Makes the ids of the transaction and its entries.</param>
    /// <param name="tenantId">The agency.</param>
    /// <param name="clientId">Whose accounts.</param>
    /// <param name="transfer">How much, from where, to where.</param>
    /// <param name="fact">Why.</param>
    /// <param name="description">What the client reads in the history.</param>
    /// <param name="now">UTC.</param>
    public static LedgerTransaction Of(Func<Guid> newId, Guid? tenantId, Guid clientId, Transfer transfer, BusinessFact fact, string? description, DateTime now)
    {
        if (transfer.Amount.MinorUnits <= 0) throw new ArgumentOutOfRangeException(nameof(transfer), "A transfer moves more than nothing.");
        if (transfer.FromAccountId == transfer.ToAccountId) throw new ArgumentException("A transfer needs two accounts.", nameof(transfer));
        var transaction = new LedgerTransaction(newId(), tenantId, fact, description, now);
        transaction._entries.Add(new LedgerEntry(newId(), transaction, clientId, transfer.FromAccountId, -transfer.Amount));
        transaction._entries.Add(new LedgerEntry(newId(), transaction, clientId, transfer.ToAccountId, transfer.Amount));
        return transaction;
    }
}

/// <summary>An amount on its way between two accounts of its currency.</summary>
public readonly record struct Transfer(Guid FromAccountId, Guid ToAccountId, Money Amount);
