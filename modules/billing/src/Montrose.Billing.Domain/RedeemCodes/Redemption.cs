using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.RedeemCodes;

/// <summary>One use of a code by a client.</summary>
public class Redemption : Entity<Guid>, IMultiTenant, IClientOwned
{
    private Redemption() { }

    internal Redemption(Guid id, RedeemCode code, Redeemer redeemer, int number, string? requestKey, DateTime now) : base(id)
    {
        TenantId = code.TenantId;
        RedeemCodeId = code.Id;
        ClientId = redeemer.ClientId;
        UserId = redeemer.UserId;
        Value = code.Value;
        (GrantKind, GrantText) = (code.GrantKind, code.GrantText);
        Number = number;
        RequestKey = requestKey;
        RedeemedAt = now;
    }

    public Guid? TenantId { get; private set; }

    public Guid RedeemCodeId { get; private set; }

    public Guid ClientId { get; private set; }

    /// <summary>The person who typed the code.</summary>
    public Guid? UserId { get; private set; }

    public Money Value { get; private set; }

    /// <summary>What it granted beside credit; null for credit alone.</summary>
    public string? GrantKind { get; private set; }

    /// <summary>What that was called.</summary>
    public string? GrantText { get; private set; }

    /// <summary>The client's first, second, ... use of this code. A unique index lets each exist once.</summary>
    public int Number { get; private set; }

    /// <summary>The caller's key: the same key again is the same redemption.</summary>
    public string? RequestKey { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime RedeemedAt { get; private set; }
}
