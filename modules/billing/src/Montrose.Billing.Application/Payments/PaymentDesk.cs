using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Montrose.Billing.Ledger;
using Montrose.Billing.PaymentMethods;
using Montrose.Integration;
using Montrose.Monetary;
using Volo.Abp.Domain.Entities;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.Payments;

/// <summary>
/// Brings payments to their providers: the intent is committed, the provider is asked with a key made of it, and what it says
/// is committed. No transaction is open while a provider is waited for; what it does not answer is unknown, and asked again.
/// </summary>
public class PaymentDesk(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    GatewayDirectory gateways,
    PaymentSettlement settlement,
    LedgerBook ledger,
    IPortalAddress portal,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IClock clock,
    IFailPoint failPoint,
    ILogger<PaymentDesk> logger) : ITransientDependency
{
    /// <summary>An unpaid top-up of the same amount is taken up again for so many minutes, whichever tab asks.</summary>
    private const int TakenUpMinutes = 30;

    /// <summary>Intends a top-up. The same key is the same payment, and so is the same amount that waits to be paid.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Gateway.NotAvailable, Billing:Payment.RequestKeyOfOther</exception>
    public async Task<Guid> IntendTopUpAsync(Guid clientId, Money amount, GatewayKind kind, string title, string? requestKey)
    {
        await gateways.GetAvailableAsync(kind);
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        // Two clicks, or two tabs, at once: the second finds what the first intended.
        await ledger.LockWalletAsync(clientId, amount.Currency);
        var db = await contexts.GetDbContextAsync();
        if (requestKey is not null && await db.Payments.FirstOrDefaultAsync(p => p.ClientId == clientId && p.RequestKey == requestKey) is { } repeated)
            return repeated.Amount == amount ? repeated.Id : throw Errors.RequestKeyOfOtherPayment();
        var since = clock.Now.AddMinutes(-TakenUpMinutes);
        var waiting = await db.Payments
            .Where(p => p.ClientId == clientId && p.Purpose == PaymentPurpose.TopUp && p.AmountMinorUnits == amount.MinorUnits && p.Currency == amount.Currency && p.Gateway == kind
                && (p.State == PaymentState.Created || p.State == PaymentState.Pending) && p.CreationTime > since)
            .OrderByDescending(p => p.CreationTime).Select(p => (Guid?)p.Id).FirstOrDefaultAsync();
        if (waiting is { } id) return id;
        var payment = Payment.ForTopUp(guids.Create(), tenant.Id, clientId, amount, kind, requestKey, clock.Now);
        payment.Describe(title);
        db.Payments.Add(payment);
        await unit.CompleteAsync();
        return payment.Id;
    }

    /// <summary>The address of the gateway's page for a payment that is not paid; null for one that is, or can't be.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Gateway.Refused, .DoesNotAnswer, .NotAvailable</exception>
    public async Task<string?> OpenAsync(Guid paymentId)
    {
        var payment = await ReadAsync(paymentId);
        // A recharge that was refused is followed by another one, and is not begun anew.
        if (payment.State is PaymentState.Failed or PaymentState.Cancelled && payment is { Gateway: not null, IsRecharge: false }) payment = await RestartAsync(paymentId);
        if (payment is not { IsOpen: true, Gateway: { } kind } || payment.State is PaymentState.Unknown) return null;
        if (payment.CheckoutUrl is { } open) return open;
        // A card that has to be confirmed is confirmed at the gateway's page.
        if (payment.PaymentMethodId is not null && payment.State is not PaymentState.ActionRequired) return null;
        var back = $"{await portal.GetAsync()}/dashboard/client/payments/{payment.Id.ToString("D", CultureInfo.InvariantCulture)}";
        var request = new CheckoutRequest(payment.GatewayKey + "-page", payment.Id, payment.Amount, payment.Description ?? payment.Amount.ToString(), await CustomerAsync(payment), back + "?back=1", back + "?cancelled=true");
        try
        {
            var page = await gateways.Get(kind).OpenCheckoutAsync(request);
            var isOpened = false;
            await ChangeAsync(paymentId, p =>
            {
                if (p.Attempt != payment.Attempt) return;
                p.Open(page.SessionId, page.Url, clock.Now);
                isOpened = p.SessionId == page.SessionId;
            });
            if (isOpened) return page.Url;
            // Meanwhile it was paid, or begun in another way: nobody is to pay here.
            await gateways.Get(kind).CloseCheckoutAsync(page.SessionId);
            return null;
        }
        catch (GatewayRefusedException e)
        {
            await settlement.ApplyAsync(paymentId, new GatewayPayment(PaymentState.Failed, null, e.Code), new Teller(kind, payment.Attempt));
            throw Errors.GatewayRefused(e.Code);
        }
        catch (GatewayUnknownException e)
        {
            // Nobody has the page's address, so that it can't be paid; the next try gets the same page.
            LogUnknown(logger, paymentId, e);
            throw Errors.GatewayDoesNotAnswer();
        }
    }

    /// <summary>Asks the gateway how far an open payment is. Harmless, however often.</summary>
    public async Task AskAsync(Guid paymentId)
    {
        var payment = await ReadAsync(paymentId);
        if (payment.Gateway is not { } kind || payment.State is PaymentState.Succeeded or PaymentState.Cancelled) return;
        if (payment is { SessionId: null, ProviderPaymentId: null })
        {
            if (payment.PaymentMethodId is not null && payment.State is PaymentState.Created or PaymentState.Unknown or PaymentState.Pending) await ChargeAsync(paymentId);
            return;
        }
        if (payment.State is PaymentState.ActionRequired && payment.SessionId is null) return;
        var outcome = await OutcomeAsync(paymentId, g => g.FindPaymentAsync(new PaymentQuestion(payment.GatewayKey, payment.SessionId, payment.ProviderPaymentId)), gateways.Get(kind));
        // Of what was asked about, which a retry on other terms may have changed meanwhile.
        await settlement.ApplyAsync(paymentId, outcome, new Teller(kind, payment.Attempt, payment.Amount));
    }

    /// <summary>Charges the saved card of an open payment. The gateway takes a repetition for the same charge.</summary>
    public async Task ChargeAsync(Guid paymentId)
    {
        var (payment, method) = await ReadWithMethodAsync(paymentId);
        if (payment is not { Gateway: { } kind, State: PaymentState.Created or PaymentState.Unknown or PaymentState.Pending }) return;
        if (method is null)
        {
            await settlement.ApplyAsync(paymentId, new GatewayPayment(PaymentState.Failed, null, "no_payment_method"), new Teller(kind, payment.Attempt));
            return;
        }
        // Before the call: from here on it may have been charged, whatever becomes of this process.
        await ChangeAsync(paymentId, p => p.Await(PaymentState.Unknown, null, clock.Now));
        var charge = new SavedMethodCharge(payment.GatewayKey, payment.Id, payment.Amount, payment.Description ?? payment.Amount.ToString(), method.CustomerId, method.MethodId);
        await failPoint.ReachAsync(FailPoints.BeforeProvider);
        var outcome = await OutcomeAsync(paymentId, g => g.ChargeAsync(charge), gateways.Get(kind));
        await failPoint.ReachAsync(FailPoints.AfterProvider);
        await settlement.ApplyAsync(paymentId, outcome, new Teller(kind, payment.Attempt, payment.Amount));
        await failPoint.ReachAsync(FailPoints.AfterCommit);
    }

    /// <summary>Closes a gateway's page that a payment was begun on before it was begun in another way. What is over already is left.</summary>
    public Task CloseAsync(GatewayKind kind, string sessionId) => gateways.Get(kind).CloseCheckoutAsync(sessionId);

    /// <summary>Brings a refund to the gateway. The gateway takes a repetition for the same refund.</summary>
    public async Task RefundAsync(Guid refundId)
    {
        var (refund, payment) = await ReadRefundAsync(refundId);
        if (refund is not { IsOpen: true, Target: RefundTarget.Source } || payment is not { Gateway: { } kind, ProviderPaymentId: { } providerId }) return;
        GatewayRefund outcome;
        await failPoint.ReachAsync(FailPoints.BeforeProvider);
        try
        {
            outcome = await gateways.Get(kind).RefundAsync(new GatewayRefundRequest(refund.GatewayKey, refund.Id, providerId, refund.Amount));
        }
        catch (GatewayRefusedException e)
        {
            outcome = new GatewayRefund(RefundState.Failed, null, e.Code);
        }
        catch (GatewayUnknownException e)
        {
            LogUnknown(logger, refundId, e);
            outcome = new GatewayRefund(RefundState.Unknown, null);
        }
        await failPoint.ReachAsync(FailPoints.AfterProvider);
        await settlement.ApplyAsync(refundId, outcome);
        await failPoint.ReachAsync(FailPoints.AfterCommit);
    }

    private async Task<GatewayPayment> OutcomeAsync(Guid paymentId, Func<IPaymentGateway, Task<GatewayPayment>> ask, IPaymentGateway gateway)
    {
        try
        {
            return await ask(gateway);
        }
        catch (GatewayRefusedException e)
        {
            return new GatewayPayment(PaymentState.Failed, null, e.Code);
        }
        catch (GatewayUnknownException e)
        {
            LogUnknown(logger, paymentId, e);
            return new GatewayPayment(PaymentState.Unknown);
        }
    }

    /// <summary>After a failure. What was open at the gateway is closed first, so that it is not paid twice.</summary>
    private async Task<Payment> RestartAsync(Guid paymentId)
    {
        var before = await ReadAsync(paymentId);
        if (before is { SessionId: { } session, Gateway: { } kind })
        {
            try
            {
                await gateways.Get(kind).CloseCheckoutAsync(session);
            }
            catch (GatewayUnknownException)
            {
                throw Errors.GatewayDoesNotAnswer();
            }
        }
        await ChangeAsync(paymentId, p =>
        {
            if (p.Attempt == before.Attempt) p.Restart(p.Gateway, p.PaymentMethodId, clock.Now);
            if (p.PaymentMethodId is not null) p.RequireAction(null, "retry");
        });
        return await ReadAsync(paymentId);
    }

    private async Task<string?> CustomerAsync(Payment payment)
    {
        using var unit = units.Begin(requiresNew: true);
        var id = await (await contexts.GetDbContextAsync()).GatewayCustomers.Where(c => c.ClientId == payment.ClientId && c.Gateway == payment.Gateway).Select(c => c.CustomerId).FirstOrDefaultAsync();
        await unit.CompleteAsync();
        return id;
    }

    private async Task<Payment> ReadAsync(Guid paymentId)
    {
        using var unit = units.Begin(requiresNew: true);
        var payment = await (await contexts.GetDbContextAsync()).Payments.AsNoTracking().FirstOrDefaultAsync(p => p.Id == paymentId);
        await unit.CompleteAsync();
        return payment ?? throw new EntityNotFoundException(typeof(Payment), paymentId);
    }

    private async Task<(Payment Payment, PaymentMethod? Method)> ReadWithMethodAsync(Guid paymentId)
    {
        using var unit = units.Begin(requiresNew: true);
        var db = await contexts.GetDbContextAsync();
        var payment = await db.Payments.AsNoTracking().FirstOrDefaultAsync(p => p.Id == paymentId) ?? throw new EntityNotFoundException(typeof(Payment), paymentId);
        var method = payment.PaymentMethodId is { } id ? await db.PaymentMethods.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id && m.RemovedAt == null) : null;
        await unit.CompleteAsync();
        return (payment, method);
    }

    private async Task<(PaymentRefund? Refund, Payment? Payment)> ReadRefundAsync(Guid refundId)
    {
        using var unit = units.Begin(requiresNew: true);
        var db = await contexts.GetDbContextAsync();
        var refund = await db.PaymentRefunds.AsNoTracking().FirstOrDefaultAsync(r => r.Id == refundId);
        var payment = refund is null ? null : await db.Payments.AsNoTracking().FirstOrDefaultAsync(p => p.Id == refund.PaymentId);
        await unit.CompleteAsync();
        return (refund, payment);
    }

    private async Task ChangeAsync(Guid paymentId, Action<Payment> change)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        if (await PaymentSettlement.LockAsync(await contexts.GetDbContextAsync(), paymentId) is { } payment) change(payment);
        await unit.CompleteAsync();
    }

    private static readonly Action<ILogger, Guid, Exception?> UnknownLogged =
        LoggerMessage.Define<Guid>(LogLevel.Warning, new EventId(1, "GatewayUnknown"), "The provider did not say what became of {Payment}; it is asked again.");

    private static void LogUnknown(ILogger logger, Guid id, Exception e) => UnknownLogged(logger, id, e);
}
