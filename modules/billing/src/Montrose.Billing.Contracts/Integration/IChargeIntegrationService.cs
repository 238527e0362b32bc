using Montrose.Billing.Payments;
using Montrose.Monetary;
using Volo.Abp;

namespace Montrose.Billing.Integration;

/// <summary>
/// What other modules have clients pay. Works within the caller's unit of work and the current client scope: where that is
/// rolled back, nothing was paid. The same reference again is the same charge. Not for the web.
/// </summary>
[IntegrationService]
public interface IChargeIntegrationService
{
    /// <summary>
    /// Charges a client for an item. From the wallet it is paid at once; a saved card is charged after the unit of work is
    /// committed; at the gateway's page the client pays by following <see cref="ChargeResult.PayPath"/>. How it ends is told by
    /// <see cref="Events.PaymentPaidEto"/> or <see cref="Events.PaymentFailedEto"/>. A charge that failed is begun anew.
    /// </summary>
    /// <exception cref="BusinessException">Billing:Wallet.InsufficientFunds, Billing:PaymentMethod.None, Billing:Gateway.NotAvailable</exception>
    Task<ChargeResult> ChargeAsync(ChargeRequest request);

    /// <summary>How far a charge is; null where there is none of this reference.</summary>
    Task<ChargeResult?> FindAsync(string provider, string objectId);

    /// <summary>Gives a part of a charge back, or all of it: to the wallet, or to the card that it was paid with. The same key again has no effect.</summary>
    /// <exception cref="BusinessException">Billing:Payment.NotPaid, .RefundTooLarge, .RefundNeedsWallet</exception>
    Task RefundAsync(ChargeRefund refund);

    /// <summary>Sets money of the wallet aside for a later purchase. The same reference again has no effect.</summary>
    /// <exception cref="BusinessException">Billing:Wallet.InsufficientFunds</exception>
    Task HoldAsync(HoldRequest request);

    /// <summary>Spends what was set aside, all of it or a part; the rest goes back to the wallet. The same again has no effect.</summary>
    /// <param name="provider">The module's name.</param>
    /// <param name="objectId">What it was set aside for.</param>
    /// <param name="amount">Tax included; more than zero.</param>
    /// <param name="tax">What of it is tax.</param>
    /// <exception cref="BusinessException">Billing:Hold.NotOpen, .TooSmall</exception>
    Task CaptureHoldAsync(string provider, string objectId, Money amount, Money tax);

    /// <summary>Gives back what was set aside. Harmless where that was done.</summary>
    /// <exception cref="BusinessException">Billing:Hold.NotOpen: it was captured</exception>
    Task ReleaseHoldAsync(string provider, string objectId);

    /// <summary>What the client can pay an amount with now, its auto-recharge counted in.</summary>
    Task<Affordability> CanAffordAsync(Guid clientId, Money amount);

    /// <summary>
    /// Has a wallet that lacks an amount recharged, once the unit of work is committed, where
    /// <see cref="Affordability.ByAutoRecharge"/> says so. The charge itself is made anew when
    /// <see cref="Events.PaymentPaidEto"/> tells of the top-up.
    /// </summary>
    Task RechargeForAsync(Guid clientId, Money amount);
}

/// <summary>How a client wants to pay.</summary>
public enum PaymentChoice
{
    Wallet = 1,

    /// <summary>A saved card or account: the one named, or the default.</summary>
    SavedMethod = 2,

    /// <summary>The gateway's own page.</summary>
    Checkout = 3,
}

/// <summary>Something that a client buys.</summary>
/// <param name="ClientId">Who buys.</param>
/// <param name="Amount">Tax included; more than zero.</param>
/// <param name="Tax">What of the amount is tax.</param>
/// <param name="Provider">The module, e.g. <c>courses</c>; at most 32 characters.</param>
/// <param name="ObjectId">What it is for there, e.g. a purchase's id; at most 64 characters.</param>
/// <param name="Description">What the client reads.</param>
/// <param name="TaxCategory">How it is taxed, e.g. <c>standard</c>.</param>
/// <param name="Choice">How it is paid.</param>
public sealed record ChargeRequest(Guid ClientId, Money Amount, Money Tax, string Provider, string ObjectId, string Description, string? TaxCategory, PaymentChoice Choice)
{
    /// <summary>Of <see cref="PaymentChoice.SavedMethod"/>: which one; the default where it is null.</summary>
    public Guid? PaymentMethodId { get; init; }
}

/// <summary>How far a charge is.</summary>
/// <param name="PaymentId">The payment's id.</param>
/// <param name="State">Succeeded, or what it waits for.</param>
/// <param name="PayPath">The portal's page on which the client goes on, where it has to.</param>
public sealed record ChargeResult(Guid PaymentId, PaymentState State, string? PayPath);

/// <summary>A part of a charge that goes back.</summary>
/// <param name="Provider">Of the charge.</param>
/// <param name="ObjectId">Of the charge.</param>
/// <param name="Amount">Tax included; more than zero.</param>
/// <param name="Target">Where it goes.</param>
/// <param name="Key">The same again for the same charge is the same refund; at most 64 characters.</param>
/// <param name="Reason">For those who look at the payment.</param>
public sealed record ChargeRefund(string Provider, string ObjectId, Money Amount, RefundTarget Target, string Key, string? Reason);

/// <summary>Money that is set aside.</summary>
public sealed record HoldRequest(Guid ClientId, Money Amount, string Provider, string ObjectId, string Description, DateTime ExpiresAt);

/// <summary>What a client can pay an amount with.</summary>
/// <param name="ByWallet">The wallet holds it.</param>
/// <param name="BySavedMethod">There is a default card or account that has not expired.</param>
/// <param name="Missing">What the wallet lacks; nothing where it holds the amount.</param>
public sealed record Affordability(bool ByWallet, bool BySavedMethod, Money Missing)
{
    /// <summary>The wallet lacks it and would hold it after its next automatic recharge, see <see cref="IChargeIntegrationService.RechargeForAsync"/>.</summary>
    public bool ByAutoRecharge { get; init; }
}
