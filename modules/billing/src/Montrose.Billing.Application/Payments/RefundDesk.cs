using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Monetary;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Montrose.Billing.Payments;

/// <summary>Refunds within the caller's unit of work; what goes to the source is brought to the gateway once that is committed.</summary>
public class RefundDesk(IDbContextProvider<IBillingDbContext> contexts, PaymentSettlement settlement, IBackgroundJobManager jobs, IClock clock) : ITransientDependency
{
    /// <summary>The same key again has no effect.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Payment.NotPaid, .RefundTooLarge, .RefundNeedsWallet, .RefundNeedsSource, Billing:Wallet.InsufficientFunds</exception>
    /// <param name="taxMinorUnits">What of the amount is tax, where a credit note says it; otherwise it is the amount's share.</param>
    public async Task RefundAsync(Guid paymentId, long minorUnits, RefundTarget target, string requestKey, string? reason, Guid? userId, long? taxMinorUnits = null)
    {
        var db = await contexts.GetDbContextAsync();
        var payment = await PaymentSettlement.LockAsync(db, paymentId) ?? throw new EntityNotFoundException(typeof(Payment), paymentId);
        if (await db.PaymentRefunds.AnyAsync(r => r.PaymentId == paymentId && r.RequestKey == requestKey)) return;
        if (target is RefundTarget.Source && payment.Gateway is null) throw Errors.RefundNeedsWallet();
        if (target is RefundTarget.Wallet && payment.Purpose is PaymentPurpose.TopUp) throw Errors.RefundNeedsSource();
        var refund = await settlement.RefundAsync(db, payment, new Money(minorUnits, payment.Currency), target, requestKey, reason, userId, mayFallShort: false, taxMinorUnits);
        if (target is RefundTarget.Wallet) refund.Succeed(null, clock.Now);
        else await jobs.EnqueueAsync(new RefundPaymentArgs(payment.TenantId, refund.Id));
    }
}
