using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Montrose.Billing.Payments;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.Webhooks;

/// <summary>Has an event take its effect. Applying it again, or another one that tells the same, changes nothing.</summary>
public class WebhookApplier(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    GatewayDirectory gateways,
    PaymentSettlement settlement,
    PaymentDesk desk,
    IClock clock) : ITransientDependency
{
    public async Task ApplyAsync(Guid eventId)
    {
        if (await ReadAsync(eventId) is not { } told) return;
        try
        {
            var paymentId = await EffectAsync(told.Gateway, told.Body);
            await ChangeAsync(eventId, e => e.Apply(paymentId, clock.Now));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await ChangeAsync(eventId, w => w.Fail(e is WebhookMismatchException ? e.Message : $"{e.GetType().Name}: {e.Message}"));
            if (e is not WebhookMismatchException) throw;
        }
    }

    /// <returns>The payment that it was about; null where it is about none of ours.</returns>
    private async Task<Guid?> EffectAsync(GatewayKind kind, string body)
    {
        if (gateways.Get(kind).Read(body) is not { } notice) return null;
        if (notice is { RefundId: { } refundId, Refund: { } refund }) return await settlement.ApplyAsync(refundId, refund);
        if (await FindAsync(kind, notice) is not { } payment) return null;
        if (notice.IsApproval) await desk.AskAsync(payment.Id);
        if (notice.Payment is not { } outcome) return payment.Id;
        var mayBeOfEarlierTry = outcome.State is PaymentState.Succeeded && (payment.Attempt > 0 || payment.State is PaymentState.Succeeded);
        if (notice.Amount is { } paid && paid != payment.Amount && !mayBeOfEarlierTry) throw new WebhookMismatchException($"The event says {paid}, and the payment is of {payment.Amount}.");
        // Of a page that was given up for another way to pay only its money is of interest.
        if (outcome.State is not PaymentState.Succeeded && notice.SessionId is { } session && session != payment.SessionId) return payment.Id;
        // At the gateway's page the client may try another card: a refused one is not the end there.
        if (notice.Type.StartsWith("payment_intent.", StringComparison.Ordinal) && outcome.State is not PaymentState.Succeeded && payment.SessionId is not null) return payment.Id;
        await settlement.ApplyAsync(payment.Id, outcome, new Teller(kind, Amount: notice.Amount), notice.RefundedTotal);
        return payment.Id;
    }

    private async Task<Payment?> FindAsync(GatewayKind kind, GatewayNotice notice)
    {
        using var unit = units.Begin(requiresNew: true);
        var all = (await contexts.GetDbContextAsync()).Payments.AsNoTracking();
        // By its own id also where it is paid in another way now.
        var payment = notice.PaymentId is { } id ? await all.FirstOrDefaultAsync(p => p.Id == id) : null;
        var payments = all.Where(p => p.Gateway == kind);
        if (payment is null && notice.SessionId is { } session) payment = await payments.FirstOrDefaultAsync(p => p.SessionId == session);
        if (payment is null && notice.ProviderPaymentId is { } providerId) payment = await payments.FirstOrDefaultAsync(p => p.ProviderPaymentId == providerId);
        await unit.CompleteAsync();
        return payment;
    }

    private async Task<WebhookEvent?> ReadAsync(Guid eventId)
    {
        using var unit = units.Begin(requiresNew: true);
        var told = await (await contexts.GetDbContextAsync()).WebhookEvents.AsNoTracking().FirstOrDefaultAsync(e => e.Id == eventId);
        await unit.CompleteAsync();
        return told;
    }

    private async Task ChangeAsync(Guid eventId, Action<WebhookEvent> change)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var own = (await contexts.GetDbContextAsync()).WebhookEvents.Where(e => e.Id == eventId);
        await own.ExecuteUpdateAsync(s => s.SetProperty(e => e.Attempts, e => e.Attempts));
        if (await own.AsTracking().FirstOrDefaultAsync() is { } told) change(told);
        await unit.CompleteAsync();
    }

    /// <summary>What the event says does not fit what we know; trying again helps nobody.</summary>
    private sealed class WebhookMismatchException(string message) : Exception(message);
}
