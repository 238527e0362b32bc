using Montrose.Billing.Gateways;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Ledger;

/// <summary>
/// A client's account in one currency. Its balance is the sum of its entries; it changes only together with them, by
/// statements that add to it in the database, so that nothing is lost between reading and writing.
/// </summary>
public class Account : Entity<Guid>, IMultiTenant, IClientOwned
{
    private Account() { }

    public Account(Guid id, Guid? tenantId, Guid clientId, AccountKind kind, string currency, GatewayKind? gateway = null) : base(id)
    {
        TenantId = tenantId;
        ClientId = clientId;
        Kind = kind;
        Gateway = kind is AccountKind.GatewayClearing ? gateway : null;
        Currency = Money.Zero(currency).Currency;
        MinBalanceMinorUnits = kind is AccountKind.Wallet or AccountKind.Held ? 0 : long.MinValue;
    }

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public AccountKind Kind { get; private set; }

    /// <summary>Of what a payment provider holds: which one. Null for accounts of the time before that was written down.</summary>
    public GatewayKind? Gateway { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; private set; } = "";

    public long BalanceMinorUnits { get; private set; }

    /// <summary>How many entries it has: the number of the newest one.</summary>
    public long EntryCount { get; private set; }

    /// <summary>What the balance must not fall below; a check constraint holds it.</summary>
    public long MinBalanceMinorUnits { get; private set; }

    /// <summary>Of a wallet: what falls below that is recharged. Null where it is not. Kept in step with the client's auto-recharge.</summary>
    public long? RechargeBelowMinorUnits { get; private set; }
}
