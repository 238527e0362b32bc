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
        Service = Check.Length(fact.Service, nameof(fact.Service), LedgerConsts.MaxProviderLength);
        Description = Check.Length(description, nameof(description), LedgerConsts.MaxDescriptionLength);
        Time = now;
    }

    public Guid? TenantId { get; private set; }

    public string Provider { get; private set; } = "";

    public string ObjectId { get; private set; } = "";

    public WalletEntryKind Effect { get; private set; }

    /// <summary>The module that the money is earned with; null where that is <see cref="Provider"/> itself, or nothing is earned.</summary>
    public string? Service { get; private set; }

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
        return Of(newId, tenantId, clientId, [new Leg(transfer.FromAccountId, -transfer.Amount), new Leg(transfer.ToAccountId, transfer.Amount)], fact, description, now);
    }

    /// <summary>Moves money among any number of a client's accounts, each of which it touches once.</summary>
    /// <exception cref="ArgumentException">The legs do not sum to zero, one moves nothing, or an account stands twice.</exception>
    public static LedgerTransaction Of(Func<Guid> newId, Guid? tenantId, Guid clientId, IReadOnlyList<Leg> legs, BusinessFact fact, string? description, DateTime now)
    {
        if (legs.Any(l => l.Amount.MinorUnits == 0)) throw new ArgumentOutOfRangeException(nameof(legs), "A leg moves more than nothing.");
        if (legs.GroupBy(l => l.Amount.Currency, StringComparer.Ordinal).Any(g => g.Sum(l => l.Amount.MinorUnits) != 0)) throw new ArgumentException("The legs must sum to zero.", nameof(legs));
        if (legs.Select(l => l.AccountId).Distinct().Count() != legs.Count) throw new ArgumentException("A transaction touches an account once.", nameof(legs));
        var transaction = new LedgerTransaction(newId(), tenantId, fact, description, now);
        foreach (var leg in legs) transaction._entries.Add(new LedgerEntry(newId(), transaction, clientId, leg.AccountId, leg.Amount));
        return transaction;
    }
}


/// <summary>An amount on its way between two accounts of its currency.</summary>
public readonly record struct Transfer(Guid FromAccountId, Guid ToAccountId, Money Amount);

/// <summary>What a transaction does to one account: positive for what comes in.</summary>
public readonly record struct Leg(Guid AccountId, Money Amount);
