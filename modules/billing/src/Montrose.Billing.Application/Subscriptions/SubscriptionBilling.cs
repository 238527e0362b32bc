using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Integration;
using Montrose.Billing.Ledger;
using Montrose.Billing.Payments;
using Montrose.Monetary;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Subscriptions;

/// <summary>
/// The one place where subscriptions meet money. A charge is one payment, whose reference is its id: however often it is
/// tried, and by whatever way, it is paid at most once.
/// </summary>
public class SubscriptionBilling(IDbContextProvider<IBillingDbContext> contexts, IChargeIntegrationService charges, LedgerBook ledger, SubscriptionInvoices invoices) : ITransientDependency
{
    public const string Provider = "subscriptions";

    /// <summary>Why the wallet did not pay.</summary>
    public const string InsufficientFunds = "insufficient_funds";

    /// <summary>The charge that a payment is of; null for what is not a subscription's.</summary>
    public static Guid? ChargeOf(string? provider, string? objectId) => provider == Provider && Guid.TryParseExact(objectId, "N", out var id) ? id : null;

    /// <summary>Locks the charge's payment, where there is one. First of all, as whoever settles a payment has it locked before the subscription.</summary>
    public async Task LockAsync(Guid chargeId)
    {
        var (db, reference) = (await contexts.GetDbContextAsync(), Reference(chargeId));
        var id = await db.Payments.Where(p => p.Provider == Provider && p.ObjectId == reference).Select(p => (Guid?)p.Id).FirstOrDefaultAsync();
        if (id is { } paymentId) await PaymentSettlement.LockAsync(db, paymentId);
    }

    /// <summary>Has the client pay. What it can't pay is told and leaves nothing behind.</summary>
    public async Task<Collection> CollectAsync(SubscriptionCharge charge, Subscription subscription, string description)
    {
        if (charge.Amount.MinorUnits == 0) return Collection.Paid;
        // Asked first, because a refusal in the middle of a unit of work would undo all of it.
        if (subscription.Choice is PaymentChoice.Wallet)
        {
            var missing = charge.Amount.MinorUnits - await ledger.LockWalletAsync(charge.ClientId, charge.Currency);
            if (missing > 0) return Collection.Declined(InsufficientFunds, Errors.InsufficientFunds(new Money(missing, charge.Currency)));
        }
        try
        {
            var request = new ChargeRequest(charge.ClientId, charge.Amount, await invoices.TaxOfAsync(charge), Provider, Reference(charge.Id), description, "standard", subscription.Choice) { PaymentMethodId = subscription.PaymentMethodId };
            return Of(await charges.ChargeAsync(request), justBegun: true);
        }
        catch (BusinessException e) when (e.Code == "Billing:PaymentMethod.None")
        {
            return Collection.Declined("no_payment_method", e);
        }
    }

    /// <summary>Where the client's wallet recharges itself, it does so for this charge; what comes in pays it.</summary>
    public Task AskToRechargeAsync(SubscriptionCharge charge) => charges.RechargeForAsync(charge.ClientId, charge.Amount);

    /// <summary>How far the charge's payment is.</summary>
    public async Task<Collection> LookAsync(Guid chargeId) =>
        await charges.FindAsync(Provider, Reference(chargeId)) is { } found ? Of(found, justBegun: false) : Collection.Declined("not_begun", null);

    /// <summary>Gives a payment back that came when nothing was owed any more. The same again has no effect.</summary>
    public Task GiveBackAsync(SubscriptionCharge charge) =>
        charges.RefundAsync(new ChargeRefund(Provider, Reference(charge.Id), charge.Amount, RefundTarget.Wallet, "late", null));

    private static Collection Of(ChargeResult result, bool justBegun) => result.State switch
    {
        PaymentState.Succeeded => Collection.Paid,
        PaymentState.ActionRequired => Collection.Declined("authentication_required", null) with { PayPath = result.PayPath },
        PaymentState.Failed or PaymentState.Cancelled when !justBegun => Collection.Declined("declined", null),
        _ => Collection.Pending,
    };

    /// <summary>What the charge is called in payments and invoices.</summary>
    internal static string Reference(Guid chargeId) => chargeId.ToString("N", CultureInfo.InvariantCulture);
}

/// <summary>What came of asking for the money.</summary>
/// <param name="Outcome">Paid, on its way, or not.</param>
/// <param name="Code">Why not, in a word for programs.</param>
/// <param name="Error">What a person who asked for it is told.</param>
public sealed record Collection(CollectionOutcome Outcome, string? Code = null, BusinessException? Error = null)
{
    public static readonly Collection Paid = new(CollectionOutcome.Paid);
    public static readonly Collection Pending = new(CollectionOutcome.Pending);

    /// <summary>Where the client confirms it, if that is what is missing.</summary>
    public string? PayPath { get; init; }

    public bool NeedsConfirmation => PayPath is not null;

    public static Collection Declined(string code, BusinessException? error) => new(CollectionOutcome.Declined, code, error);
}

/// <summary>Whether a charge is paid.</summary>
public enum CollectionOutcome
{
    Paid = 1,
    Pending = 2,
    Declined = 3,
}
