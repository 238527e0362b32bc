using Montrose.Billing.Gateways;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Payouts;

/// <summary>
/// What a payment provider paid out to the agency's bank. It never changes: a mistake is reversed, and recorded anew. It is
/// the agency's own, whose id stands for the client's, so that nobody sees it who sees certain clients only.
/// </summary>
public class Payout : CreationAuditedAggregateRoot<Guid>, IMultiTenant, IClientOwned
{
    private Payout() { }

    public Payout(Guid id, Guid agencyId, GatewayKind gateway, Money amount, DateOnly paidOn, string reference, string? note) : base(id)
    {
        if (amount.MinorUnits is <= 0 or > PayoutConsts.MaxAmount) throw new ArgumentOutOfRangeException(nameof(amount), "A payout is more than nothing and within the limit.");
        (TenantId, ClientId, Gateway, AmountMinorUnits, Currency, PaidOn) = (agencyId, agencyId, gateway, amount.MinorUnits, amount.Currency, paidOn);
        Reference = Check.NotNullOrWhiteSpace(reference, nameof(reference), PayoutConsts.MaxReferenceLength).Trim();
        Note = string.IsNullOrWhiteSpace(note) ? null : Check.Length(note.Trim(), nameof(note), PayoutConsts.MaxNoteLength);
    }

    public Guid? TenantId { get; private set; }

    /// <summary>The agency.</summary>
    public Guid ClientId { get; private set; }

    public GatewayKind Gateway { get; private set; }

    public long AmountMinorUnits { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; private set; } = "";

    /// <summary>The day at the bank.</summary>
    public DateOnly PaidOn { get; private set; }

    /// <summary>The provider's or the bank's. One that stands has it alone.</summary>
    public string Reference { get; private set; } = "";

    public string? Note { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? ReversedAt { get; private set; }

    public string? ReversalReason { get; private set; }

    public Money Amount => new(AmountMinorUnits, Currency);

    /// <summary>True where it stood.</summary>
    public bool Reverse(string reason, DateTime now)
    {
        if (ReversedAt is not null) return false;
        (ReversedAt, ReversalReason) = (now, Check.NotNullOrWhiteSpace(reason, nameof(reason), PayoutConsts.MaxNoteLength).Trim());
        return true;
    }

    public bool IsSameAs(Money amount, DateOnly paidOn) => Amount == amount && PaidOn == paidOn;
}
