using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.AutoRecharges;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Events;
using Montrose.Billing.Gateways;
using Montrose.Monetary;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Guids;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.Payments;

/// <summary>
/// What is heard of payments takes effect here, and only here: each in a transaction of its own, with the payment's row
/// locked, so that what is told twice, at once or in any order ends the same.
/// </summary>
public class PaymentSettlement(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    PaymentLedger ledger,
    RechargeFollower recharges,
    IDistributedEventBus events,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    /// <summary>What a provider says of a payment.</summary>
    /// <param name="paymentId">Ours.</param>
    /// <param name="outcome">How far it is there.</param>
    /// <param name="told">Who says so, and of which try.</param>
    /// <param name="refundedTotal">What of it has gone back, where that was told too.</param>
    public async Task ApplyAsync(Guid paymentId, GatewayPayment outcome, Teller told, Money? refundedTotal = null)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var db = await contexts.GetDbContextAsync();
        if (await LockAsync(db, paymentId) is not { } payment) return;
        await ApplyAsync(db, payment, outcome, told);
        // What went back of another payment at the provider is not this one's.
        if (refundedTotal is { } total && (outcome.ProviderPaymentId is null || outcome.ProviderPaymentId == payment.ProviderPaymentId)) await FollowRefundsAsync(db, payment, total);
        await unit.CompleteAsync();
    }

    private async Task ApplyAsync(IBillingDbContext db, Payment payment, GatewayPayment outcome, Teller told)
    {
        var now = clock.Now;
        // Of a try that was given up only its money is of interest.
        if (outcome.State is not PaymentState.Succeeded && (told.Gateway != payment.Gateway || (told.Attempt ?? payment.Attempt) != payment.Attempt)) return;
        switch (outcome.State)
        {
            case PaymentState.Succeeded:
                // On the terms of an earlier try nothing is sold any more.
                var isOfOtherTerms = told.Amount is { } amount && amount != payment.Amount;
                var isOther = outcome.ProviderPaymentId is { } id && id != payment.ProviderPaymentId && (isOfOtherTerms || payment.ProviderPaymentId is not null || told.Gateway != payment.Gateway);
                if (!isOfOtherTerms && payment.Succeed(outcome.ProviderPaymentId, now, told.Gateway)) await PaidAsync(payment, now);
                else if (isOther) await ledger.PaidAgainAsync(db, payment, told.Gateway, outcome.ProviderPaymentId!, told.Amount ?? payment.Amount);
                break;
            case PaymentState.Failed:
                if (payment.Fail(outcome.FailureCode ?? "failed", now)) await FailedAsync(payment, now);
                break;
            case PaymentState.Cancelled:
                if (payment.Cancel(now)) await FailedAsync(payment, now);
                break;
            case PaymentState.ActionRequired:
                var waited = payment.State is PaymentState.ActionRequired || !payment.IsOpen;
                payment.RequireAction(outcome.ProviderPaymentId, outcome.FailureCode ?? "authentication_required");
                if (!waited && payment.IsRecharge) await recharges.ConfirmationRequiredAsync(payment);
                break;
            default:
                payment.Await(outcome.State is PaymentState.Unknown ? PaymentState.Unknown : PaymentState.Pending, outcome.ProviderPaymentId, now);
                break;
        }
    }

    /// <summary>What a provider says of a refund of ours.</summary>
    /// <returns>The payment that it is of; null for a refund that is not ours.</returns>
    public async Task<Guid?> ApplyAsync(Guid refundId, GatewayRefund outcome)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var db = await contexts.GetDbContextAsync();
        var paymentId = await db.PaymentRefunds.Where(r => r.Id == refundId).Select(r => (Guid?)r.PaymentId).FirstOrDefaultAsync();
        if (paymentId is null || await LockAsync(db, paymentId.Value) is not { } payment) return null;
        var refund = await db.PaymentRefunds.AsTracking().SingleAsync(r => r.Id == refundId);
        await ApplyAsync(payment, refund, outcome);
        await unit.CompleteAsync();
        return paymentId;
    }

    /// <summary>Begins a refund within the caller's unit of work, which has the payment locked.</summary>
    /// <param name="taxMinorUnits">What of the amount is tax, where a credit note says it.</param>
    public async Task<PaymentRefund> RefundAsync(IBillingDbContext db, Payment payment, Money amount, RefundTarget target, string requestKey, string? reason, Guid? userId, bool mayFallShort, long? taxMinorUnits = null)
    {
        var refundedTax = await db.PaymentRefunds.Where(r => r.PaymentId == payment.Id && r.State != RefundState.Failed).SumAsync(r => r.TaxMinorUnits);
        var tax = payment.Refund(amount, refundedTax, taxMinorUnits);
        var refund = new PaymentRefund(guids.Create(), payment, amount, tax, target, requestKey, reason, userId, clock.Now);
        db.PaymentRefunds.Add(refund);
        await ledger.RefundedAsync(payment, refund, mayFallShort);
        await events.PublishAsync(new PaymentRefundedEto(refund.Id, payment.Id, payment.TenantId, payment.ClientId, payment.Purpose, amount, target, payment.Provider, payment.ObjectId, clock.Now));
        return refund;
    }

    /// <summary>Locks the payment's row until the unit of work ends, and reads it as it is then.</summary>
    public static async Task<Payment?> LockAsync(IBillingDbContext db, Guid paymentId)
    {
        var own = db.Payments.Where(p => p.Id == paymentId);
        await own.ExecuteUpdateAsync(s => s.SetProperty(p => p.Checks, p => p.Checks));
        return await own.AsTracking().FirstOrDefaultAsync();
    }

    public async Task PaidAsync(Payment payment, DateTime now)
    {
        await ledger.PaidAsync(payment);
        if (payment.IsRecharge) await recharges.PaidAsync(payment);
        await events.PublishAsync(new PaymentPaidEto(payment.Id, payment.TenantId, payment.ClientId, payment.Purpose, payment.Amount, payment.Provider, payment.ObjectId, now));
    }

    private async Task FailedAsync(Payment payment, DateTime now)
    {
        if (payment.IsRecharge) await recharges.FailedAsync(payment);
        await events.PublishAsync(new PaymentFailedEto(payment.Id, payment.TenantId, payment.ClientId, payment.Purpose, payment.Amount, payment.Provider, payment.ObjectId, payment.FailureCode ?? "cancelled", now));
    }

    private async Task ApplyAsync(Payment payment, PaymentRefund refund, GatewayRefund outcome)
    {
        var now = clock.Now;
        switch (outcome.State)
        {
            case RefundState.Succeeded:
                refund.Succeed(outcome.ProviderRefundId, now);
                break;
            case RefundState.Failed:
                if (!refund.Fail(outcome.FailureCode ?? "failed", now)) break;
                payment.TakeBackRefund(refund.Amount);
                await ledger.RefundReturnedAsync(payment, refund);
                break;
            default:
                refund.Await(outcome.State is RefundState.Unknown ? RefundState.Unknown : RefundState.Pending, outcome.ProviderRefundId, now);
                break;
        }
    }

    /// <summary>Somebody refunded at the provider's own page: what we don't know of yet follows here.</summary>
    private async Task FollowRefundsAsync(IBillingDbContext db, Payment payment, Money total)
    {
        if (payment.State is not PaymentState.Succeeded || total.Currency != payment.Currency) return;
        var known = await db.PaymentRefunds.Where(r => r.PaymentId == payment.Id && r.Target == RefundTarget.Source && r.State != RefundState.Failed).SumAsync(r => r.AmountMinorUnits);
        var missing = Math.Min(total.MinorUnits - known, payment.CapturedMinorUnits - payment.RefundedMinorUnits);
        if (missing <= 0) return;
        var key = "provider-" + total.MinorUnits.ToString(CultureInfo.InvariantCulture);
        var refund = await RefundAsync(db, payment, new Money(missing, payment.Currency), RefundTarget.Source, key, null, null, mayFallShort: true);
        refund.Succeed(null, clock.Now);
    }
}

/// <summary>Who tells of a payment, and of which try.</summary>
/// <param name="Gateway">The provider; it may be another one than the payment is tried with now.</param>
/// <param name="Attempt">The try that it was asked about; null where that isn't known.</param>
/// <param name="Amount">What was paid, where it was told.</param>
public readonly record struct Teller(GatewayKind Gateway, int? Attempt = null, Money? Amount = null);
