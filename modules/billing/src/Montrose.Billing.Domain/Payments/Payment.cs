using Montrose.Billing.AutoRecharges;
using Montrose.Billing.Gateways;
using Montrose.Billing.Ledger;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Payments;

/// <summary>
/// Money that a client pays, from the intent on. What a provider is asked is asked with a key made of it, so that asking
/// again is harmless; that it succeeded is final and wins over whatever is heard later.
/// </summary>
public class Payment : Entity<Guid>, IMultiTenant, IClientOwned
{
    private Payment() { }

    private Payment(Guid id, Guid? tenantId, Guid clientId, PaymentPurpose purpose, Money amount, GatewayKind? gateway, DateTime now) : base(id)
    {
        if (amount.MinorUnits is <= 0 or > PaymentConsts.MaxAmount) throw new ArgumentOutOfRangeException(nameof(amount), "A payment is more than nothing and within the limit.");
        (TenantId, ClientId, Purpose, Gateway) = (tenantId, clientId, purpose, gateway);
        (AmountMinorUnits, Currency) = (amount.MinorUnits, amount.Currency);
        (State, CreationTime) = (PaymentState.Created, now);
    }

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public PaymentPurpose Purpose { get; private set; }

    /// <summary>Null where it is paid from the wallet.</summary>
    public GatewayKind? Gateway { get; private set; }

    /// <summary>The saved card or account; null where the client pays at the gateway's own page.</summary>
    public Guid? PaymentMethodId { get; private set; }

    public PaymentState State { get; private set; }

    /// <summary>Tax included.</summary>
    public long AmountMinorUnits { get; private set; }

    /// <summary>What of the amount is tax.</summary>
    public long TaxMinorUnits { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; private set; } = "";

    /// <summary>What was paid; the amount, or nothing.</summary>
    public long CapturedMinorUnits { get; private set; }

    /// <summary>What went back or is on its way back. Never more than was captured.</summary>
    public long RefundedMinorUnits { get; private set; }

    /// <summary>Of a charge: the module that sells, e.g. <c>courses</c>.</summary>
    public string? Provider { get; private set; }

    /// <summary>Of a charge: what it is for there.</summary>
    public string? ObjectId { get; private set; }

    /// <summary>What the client reads.</summary>
    public string? Description { get; private set; }

    /// <summary>Of a charge: how it is taxed.</summary>
    public string? TaxCategory { get; private set; }

    /// <summary>The caller's key: the same again is the same payment.</summary>
    public string? RequestKey { get; private set; }

    /// <summary>Counts how often it was begun anew after a failure.</summary>
    public int Attempt { get; private set; }

    /// <summary>The gateway's id of its page.</summary>
    public string? SessionId { get; private set; }

    /// <summary>The gateway's page.</summary>
    public string? CheckoutUrl { get; private set; }

    /// <summary>The gateway's id of the payment itself.</summary>
    public string? ProviderPaymentId { get; private set; }

    public string? FailureCode { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; private set; }

    /// <summary>UTC; when it was last begun anew, with the terms of then. Null for a first try.</summary>
    public DateTime? RestartedAt { get; private set; }

    /// <summary>UTC; when the try that counts was begun, whose day decides the tax.</summary>
    public DateTime BegunAt => RestartedAt ?? CreationTime;

    /// <summary>UTC; when it succeeded, failed or was given up.</summary>
    public DateTime? SettledAt { get; private set; }

    /// <summary>UTC; when the provider is asked next. Null where nothing is open.</summary>
    public DateTime? NextCheckAt { get; private set; }

    /// <summary>How often it was asked.</summary>
    public int Checks { get; private set; }

    public Money Amount => new(AmountMinorUnits, Currency);

    public Money Tax => new(TaxMinorUnits, Currency);

    public bool IsOpen => State is PaymentState.Created or PaymentState.Pending or PaymentState.ActionRequired or PaymentState.Unknown;

    /// <summary>True where the client's auto-recharge intended it.</summary>
    public bool IsRecharge => Provider == AutoRechargeConsts.Provider;

    /// <summary>With what the gateway tells repetitions of the same attempt.</summary>
    public string GatewayKey => $"{Id:N}-{Attempt}";

    /// <summary>What the client puts into its wallet.</summary>
    public static Payment ForTopUp(Guid id, Guid? tenantId, Guid clientId, Money amount, GatewayKind gateway, string? requestKey, DateTime now) =>
        new(id, tenantId, clientId, PaymentPurpose.TopUp, amount, gateway, now) { RequestKey = Check.Length(requestKey, nameof(requestKey), PaymentConsts.MaxRequestKeyLength) };

    /// <summary>What the client's auto-recharge puts into its wallet.</summary>
    public static Payment ForRecharge(Guid id, Guid? tenantId, Guid clientId, Money amount, GatewayKind gateway, Guid paymentMethodId, DateTime now) =>
        new(id, tenantId, clientId, PaymentPurpose.TopUp, amount, gateway, now) { PaymentMethodId = paymentMethodId, Provider = AutoRechargeConsts.Provider, ObjectId = id.ToString("N", System.Globalization.CultureInfo.InvariantCulture) };

    /// <summary>What a module sells to the client.</summary>
    public static Payment ForCharge(Guid id, Guid? tenantId, ChargedItem item, GatewayKind? gateway, Guid? paymentMethodId, DateTime now)
    {
        EnsureTaxIsAPart(item);
        return new Payment(id, tenantId, item.ClientId, PaymentPurpose.Charge, item.Amount, gateway, now)
        {
            TaxMinorUnits = item.Tax.MinorUnits,
            Provider = Check.NotNullOrWhiteSpace(item.Provider, nameof(item.Provider), LedgerConsts.MaxProviderLength),
            ObjectId = Check.NotNullOrWhiteSpace(item.ObjectId, nameof(item.ObjectId), LedgerConsts.MaxObjectIdLength),
            Description = Check.Length(item.Description, nameof(item.Description), LedgerConsts.MaxDescriptionLength),
            TaxCategory = Check.Length(item.TaxCategory, nameof(item.TaxCategory), PaymentConsts.MaxTaxCategoryLength),
            PaymentMethodId = paymentMethodId,
        };
    }

    /// <summary>What the client reads of it, here and at the gateway.</summary>
    public void Describe(string text) => Description = text.Length <= LedgerConsts.MaxDescriptionLength ? text : text[..LedgerConsts.MaxDescriptionLength];

    /// <summary>The gateway's page is open.</summary>
    public void Open(string sessionId, string url, DateTime now)
    {
        if (!IsOpen) return;
        (SessionId, CheckoutUrl) = (sessionId, url);
        (State, FailureCode) = (PaymentState.Pending, null);
        CheckLater(now);
    }

    /// <summary>The gateway was asked and the money is on its way, or nobody knows.</summary>
    public void Await(PaymentState state, string? providerPaymentId, DateTime now)
    {
        if (!IsOpen) return;
        if (state is not (PaymentState.Pending or PaymentState.Unknown)) throw new ArgumentOutOfRangeException(nameof(state));
        (State, ProviderPaymentId) = (state, providerPaymentId ?? ProviderPaymentId);
        CheckLater(now);
    }

    /// <summary>The client has to confirm it: by the gateway's page, which is opened when the client asks for it.</summary>
    public void RequireAction(string? providerPaymentId, string code)
    {
        if (!IsOpen) return;
        (State, ProviderPaymentId, FailureCode) = (PaymentState.ActionRequired, providerPaymentId ?? ProviderPaymentId, Cut(code));
        (SessionId, CheckoutUrl, NextCheckAt) = (null, null, null);
    }

    /// <summary>True where that was not known yet: now, and only now, the ledger is to follow.</summary>
    /// <param name="by">Who took the money, where a gateway did: it may be one that was tried before the present one.</param>
    public bool Succeed(string? providerPaymentId, DateTime now, GatewayKind? by = null)
    {
        if (State is PaymentState.Succeeded) return false;
        if (by is { } taker && taker != Gateway) (Gateway, PaymentMethodId) = (taker, null);
        (State, CapturedMinorUnits, SettledAt) = (PaymentState.Succeeded, AmountMinorUnits, now);
        (ProviderPaymentId, FailureCode, NextCheckAt) = (providerPaymentId ?? ProviderPaymentId, null, null);
        return true;
    }

    /// <summary>True where it was open. A failure that is heard of after the success was of an earlier try and changes nothing.</summary>
    public bool Fail(string code, DateTime now) => Settle(PaymentState.Failed, code, now);

    /// <summary>True where it was open: nobody can pay it any more.</summary>
    public bool Cancel(DateTime now) => Settle(PaymentState.Cancelled, null, now);

    /// <summary>Begins anew after a failure, or with another way to pay.</summary>
    /// <param name="item">What is sold, on the terms of today; null where those of the first try go on to hold.</param>
    public void Restart(GatewayKind? gateway, Guid? paymentMethodId, DateTime now, ChargedItem? item = null)
    {
        if (State is PaymentState.Succeeded) return;
        if (item is not null) Reprice(item, now);
        (Gateway, PaymentMethodId, State) = (gateway, paymentMethodId, PaymentState.Created);
        (SessionId, CheckoutUrl, ProviderPaymentId, FailureCode, SettledAt, NextCheckAt, Checks) = (null, null, null, null, null, null, 0);
        Attempt++;
    }

    /// <summary>Takes a part or all of it back.</summary>
    /// <param name="amount">Tax included.</param>
    /// <param name="refundedTaxMinorUnits">What of earlier refunds was tax, those that came to nothing left out.</param>
    /// <param name="taxMinorUnits">What of the amount is tax, where a credit note says it; otherwise it is the amount's share.</param>
    /// <returns>What of it was tax: its share, rounded down, and with the last part what is left.</returns>
    /// <exception cref="BusinessException">Billing:Payment.NotPaid, .RefundTooLarge</exception>
    public Money Refund(Money amount, long refundedTaxMinorUnits, long? taxMinorUnits = null)
    {
        if (State is not PaymentState.Succeeded) throw Errors.PaymentNotPaid();
        if (amount.Currency != Currency || amount.MinorUnits <= 0 || amount.MinorUnits > CapturedMinorUnits - RefundedMinorUnits)
            throw Errors.RefundTooLarge(new Money(CapturedMinorUnits - RefundedMinorUnits, Currency));
        RefundedMinorUnits += amount.MinorUnits;
        var left = TaxMinorUnits - refundedTaxMinorUnits;
        if (RefundedMinorUnits == AmountMinorUnits) return new Money(Math.Min(left, amount.MinorUnits), Currency);
        var share = taxMinorUnits ?? Math.Max(0, TaxOf(RefundedMinorUnits) - refundedTaxMinorUnits);
        return new Money(Math.Min(share, Math.Min(left, amount.MinorUnits)), Currency);
    }

    /// <summary>The refund came to nothing.</summary>
    public void TakeBackRefund(Money amount) => RefundedMinorUnits -= amount.MinorUnits;

    /// <summary>The later, the less often: after minutes, and in the end every six hours.</summary>
    public void CheckLater(DateTime now)
    {
        NextCheckAt = now + TimeSpan.FromMinutes(Math.Min(360, 1 << Math.Min(Checks, 9)));
        Checks++;
    }

    private void Reprice(ChargedItem item, DateTime now)
    {
        EnsureTaxIsAPart(item);
        if (item.ClientId != ClientId || item.Provider != Provider || item.ObjectId != ObjectId) throw new ArgumentException("It is another charge.", nameof(item));
        if (item.Amount.MinorUnits is <= 0 or > PaymentConsts.MaxAmount) throw new ArgumentOutOfRangeException(nameof(item), "A payment is more than nothing and within the limit.");
        (AmountMinorUnits, TaxMinorUnits, Currency) = (item.Amount.MinorUnits, item.Tax.MinorUnits, item.Amount.Currency);
        Description = Check.Length(item.Description, nameof(item), LedgerConsts.MaxDescriptionLength);
        TaxCategory = Check.Length(item.TaxCategory, nameof(item), PaymentConsts.MaxTaxCategoryLength);
        RestartedAt = now;
    }

    private static void EnsureTaxIsAPart(ChargedItem item)
    {
        if (item.Tax.Currency != item.Amount.Currency || item.Tax.MinorUnits < 0 || item.Tax.MinorUnits > item.Amount.MinorUnits)
            throw new ArgumentException("Tax is a part of the amount.", nameof(item));
    }

    private long TaxOf(long part) => (long)((Int128)TaxMinorUnits * part / AmountMinorUnits);

    private bool Settle(PaymentState state, string? code, DateTime now)
    {
        if (!IsOpen) return false;
        (State, FailureCode, SettledAt, NextCheckAt) = (state, code is null ? null : Cut(code), now, null);
        return true;
    }

    private static string Cut(string code) => code.Length <= PaymentConsts.MaxFailureCodeLength ? code : code[..PaymentConsts.MaxFailureCodeLength];
}

/// <summary>What a module sells.</summary>
public sealed record ChargedItem(Guid ClientId, Money Amount, Money Tax, string Provider, string ObjectId, string? Description, string? TaxCategory);
