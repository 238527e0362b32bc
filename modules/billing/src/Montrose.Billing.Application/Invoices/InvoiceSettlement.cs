using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Events;
using Montrose.Billing.Integration;
using Montrose.Billing.Payments;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.Invoices;

/// <summary>What payments and refunds do to invoices. Each repetition is harmless.</summary>
public class InvoiceSettlement(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    InvoiceFinaliser finaliser,
    CreditNoteIssuer creditNotes,
    IChargeIntegrationService charges,
    IClock clock) : ITransientDependency
{
    /// <summary>What a refund is called of money that came for an invoice and was not owed.</summary>
    internal const string NotOwedKey = "not-owed";

    /// <summary>Marks the invoice paid. What is not owed, because it was voided or credited meanwhile, goes back to the wallet.</summary>
    public async Task PaidAsync(Guid invoiceId, Guid paymentId, Money amount)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var db = await contexts.GetDbContextAsync();
        var invoice = await db.LockInvoiceAsync(invoiceId);
        if (invoice.PaymentId == paymentId) return;
        var owed = invoice.Due;
        if (invoice.State is InvoiceState.Open && invoice.Pay(paymentId, clock.Now))
        {
            await db.SaveChangesAsync();
            await finaliser.TellPaidAsync(invoice);
        }
        if (amount.MinorUnits > owed.MinorUnits)
            await charges.RefundAsync(new ChargeRefund(InvoiceConsts.Provider, InvoiceCollector.Reference(invoiceId), amount - owed, RefundTarget.Wallet, NotOwedKey, null));
        await unit.CompleteAsync();
    }

    /// <summary>The invoice of what a part of billing sold; null where there is none.</summary>
    public async Task<Guid?> FindAsync(string provider, string? objectId)
    {
        using var unit = units.Begin(requiresNew: true);
        var id = await (await contexts.GetDbContextAsync()).Invoices.Where(i => i.Provider == provider && i.ObjectId == objectId).Select(i => (Guid?)i.Id).FirstOrDefaultAsync();
        await unit.CompleteAsync();
        return id;
    }

    /// <summary>A refund that no credit note caused gets one.</summary>
    public async Task RefundedAsync(Guid invoiceId, Guid refundId, Money amount)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var db = await contexts.GetDbContextAsync();
        var refund = await db.PaymentRefunds.AsNoTracking().Where(r => r.Id == refundId).Select(r => new { r.RequestKey, r.Reason, r.TaxMinorUnits }).FirstOrDefaultAsync();
        if (refund is null || refund.RequestKey == NotOwedKey || await FollowsACreditNoteAsync(db, invoiceId, refund.RequestKey)) return;
        await creditNotes.FollowRefundAsync(invoiceId, refundId, amount.MinorUnits, refund.TaxMinorUnits, refund.Reason);
        await unit.CompleteAsync();
    }

    private static async Task<bool> FollowsACreditNoteAsync(IBillingDbContext db, Guid invoiceId, string key) =>
        key.StartsWith(CreditNoteIssuer.RefundKeyPrefix, StringComparison.Ordinal)
        && Guid.TryParse(key[CreditNoteIssuer.RefundKeyPrefix.Length..], out var noteId)
        && await db.Invoices.AnyAsync(i => i.Id == noteId && i.CreditedInvoiceId == invoiceId);
}

/// <summary>The client paid.</summary>
public class SettleInvoiceWhenPaid(IServiceProvider services, IClientScope scope, ICurrentTenant tenant) : IDistributedEventHandler<PaymentPaidEto>, ITransientDependency
{
    public async Task HandleEventAsync(PaymentPaidEto eventData)
    {
        if (eventData.Provider != InvoiceConsts.Provider || !Guid.TryParse(eventData.ObjectId, out var invoiceId)) return;
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(eventData.TenantId);
        await services.GetRequiredService<InvoiceSettlement>().PaidAsync(invoiceId, eventData.PaymentId, eventData.Amount);
    }
}

/// <summary>Money went back: of an invoice, or of a payment that was invoiced when it was there.</summary>
public class CreditInvoiceWhenRefunded(InvoiceSettlement settlement, IClientScope scope, ICurrentTenant tenant) : IDistributedEventHandler<PaymentRefundedEto>, ITransientDependency
{
    public async Task HandleEventAsync(PaymentRefundedEto eventData)
    {
        if (eventData.Provider is null) return;
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        using var _ = tenant.Change(eventData.TenantId);
        var invoice = eventData.Provider != InvoiceConsts.Provider ? await settlement.FindAsync(eventData.Provider, eventData.ObjectId)
            : Guid.TryParse(eventData.ObjectId, out var id) ? id : (Guid?)null;
        if (invoice is { } invoiceId) await settlement.RefundedAsync(invoiceId, eventData.RefundId, eventData.Amount);
    }
}
