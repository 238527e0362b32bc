using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Ledger;

/// <summary>What became of a reservation. Stored; never reuse a number.</summary>
public enum HoldState
{
    Open = 1,
    Captured = 2,
    Released = 3,
    Expired = 4,
}

/// <summary>Money of a wallet that is reserved for one purchase: captured once, all of it or a part, or given back.</summary>
public class Hold : Entity<Guid>, IMultiTenant, IClientOwned
{
    private Hold() { }

    public Hold(Guid id, Guid? tenantId, Guid clientId, Money amount, string provider, string objectId, string? description, DateTime now, DateTime expiresAt) : base(id)
    {
        if (amount.MinorUnits <= 0) throw new ArgumentOutOfRangeException(nameof(amount), "A hold reserves more than nothing.");
        if (expiresAt <= now) throw new ArgumentOutOfRangeException(nameof(expiresAt), "A hold expires after it is made.");
        (TenantId, ClientId, AmountMinorUnits, Currency) = (tenantId, clientId, amount.MinorUnits, amount.Currency);
        Provider = Check.NotNullOrWhiteSpace(provider, nameof(provider), LedgerConsts.MaxProviderLength);
        ObjectId = Check.NotNullOrWhiteSpace(objectId, nameof(objectId), LedgerConsts.MaxObjectIdLength);
        Description = Check.Length(description, nameof(description), LedgerConsts.MaxDescriptionLength);
        (State, CreatedAt, ExpiresAt) = (HoldState.Open, now, expiresAt);
    }

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    /// <summary>The module that reserved it, e.g. <c>campaigns</c>.</summary>
    public string Provider { get; private set; } = "";

    /// <summary>What it is reserved for there.</summary>
    public string ObjectId { get; private set; } = "";

    public string? Description { get; private set; }

    public long AmountMinorUnits { get; private set; }

    public long CapturedMinorUnits { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; private set; } = "";

    public HoldState State { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>UTC; what is not captured by then goes back.</summary>
    public DateTime ExpiresAt { get; private set; }

    public Money Amount => new(AmountMinorUnits, Currency);

    /// <summary>Takes a part or all of it; the rest goes back to the wallet.</summary>
    /// <returns>What goes back.</returns>
    /// <exception cref="BusinessException">Billing:Hold.NotOpen, .TooMuch</exception>
    public Money Capture(Money amount)
    {
        if (State is not HoldState.Open) throw Errors.HoldNotOpen();
        if (amount.Currency != Currency || amount.MinorUnits <= 0 || amount.MinorUnits > AmountMinorUnits) throw Errors.HoldTooSmall(Amount);
        (State, CapturedMinorUnits) = (HoldState.Captured, amount.MinorUnits);
        return Amount - amount;
    }

    /// <summary>Gives all of it back. False where that was done before.</summary>
    /// <exception cref="BusinessException">Billing:Hold.NotOpen: it was captured</exception>
    public bool Release(HoldState reason)
    {
        if (State is HoldState.Captured) throw Errors.HoldNotOpen();
        if (State is not HoldState.Open) return false;
        State = reason;
        return true;
    }
}
