using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Payments;

/// <summary>A part of a payment, or all of it, on its way back. The ledger follows when it is intended, so that nobody spends it meanwhile.</summary>
public class PaymentRefund : Entity<Guid>, IMultiTenant, IClientOwned
{
    private PaymentRefund() { }

    public PaymentRefund(Guid id, Payment payment, Money amount, Money tax, RefundTarget target, string requestKey, string? reason, Guid? userId, DateTime now) : base(id)
    {
        (TenantId, ClientId, PaymentId) = (payment.TenantId, payment.ClientId, payment.Id);
        (AmountMinorUnits, TaxMinorUnits, Currency, Target) = (amount.MinorUnits, tax.MinorUnits, amount.Currency, target);
        RequestKey = Check.NotNullOrWhiteSpace(requestKey, nameof(requestKey), PaymentConsts.MaxRequestKeyLength);
        Reason = Check.Length(reason, nameof(reason), PaymentConsts.MaxReasonLength);
        (State, CreatorId, CreationTime) = (RefundState.Pending, userId, now);
    }

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public Guid PaymentId { get; private set; }

    public long AmountMinorUnits { get; private set; }

    /// <summary>What of the amount was tax.</summary>
    public long TaxMinorUnits { get; private set; }

    /// <summary>What of it the client had spent already, so that the agency bears it.</summary>
    public long BorneByAgencyMinorUnits { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; private set; } = "";

    public RefundTarget Target { get; private set; }

    public RefundState State { get; private set; }

    /// <summary>The caller's key: the same again for the same payment is the same refund.</summary>
    public string RequestKey { get; private set; } = "";

    public string? Reason { get; private set; }

    /// <summary>The gateway's id.</summary>
    public string? ProviderRefundId { get; private set; }

    public string? FailureCode { get; private set; }

    /// <summary>Who refunded; null where the provider told of it.</summary>
    public Guid? CreatorId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? SettledAt { get; private set; }

    /// <summary>UTC; when the provider is asked next.</summary>
    public DateTime? NextCheckAt { get; private set; }

    public int Checks { get; private set; }

    public Money Amount => new(AmountMinorUnits, Currency);

    public bool IsOpen => State is RefundState.Pending or RefundState.Unknown;

    public string GatewayKey => $"refund-{Id:N}";

    public void BearByAgency(long minorUnits) => BorneByAgencyMinorUnits = minorUnits;

    public void Succeed(string? providerRefundId, DateTime now)
    {
        if (State is RefundState.Succeeded) return;
        (State, ProviderRefundId, SettledAt, NextCheckAt, FailureCode) = (RefundState.Succeeded, providerRefundId ?? ProviderRefundId, now, null, null);
    }

    /// <summary>The provider has it and is not done, or did not answer.</summary>
    public void Await(RefundState state, string? providerRefundId, DateTime now)
    {
        if (!IsOpen) return;
        (State, ProviderRefundId) = (state, providerRefundId ?? ProviderRefundId);
        NextCheckAt = now + TimeSpan.FromMinutes(Math.Min(360, 1 << Math.Min(Checks, 9)));
        Checks++;
    }

    /// <summary>True where it was open: now the money is to go back to where it was.</summary>
    public bool Fail(string code, DateTime now)
    {
        if (!IsOpen) return false;
        (State, FailureCode, SettledAt, NextCheckAt) = (RefundState.Failed, code.Length <= PaymentConsts.MaxFailureCodeLength ? code : code[..PaymentConsts.MaxFailureCodeLength], now, null);
        return true;
    }
}
