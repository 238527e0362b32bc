using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Events;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Timing;

namespace Montrose.Billing.Invoices;

/// <summary>Gives a draft its number and tells of it, within the caller's unit of work, which must be transactional.</summary>
public class InvoiceFinaliser(IDbContextProvider<IBillingDbContext> contexts, InvoiceNumbers numbers, InvoiceMail mail, IDistributedEventBus events, IClock clock) : ITransientDependency
{
    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.NotADraft, .Empty, .NumberTaken</exception>
    public async Task FinaliseAsync(Invoice invoice, IssuingTurn turn, InvoiceParty buyer, InvoicingTerms terms, DateOnly today)
    {
        invoice.EnsureDraft();
        var db = await contexts.GetDbContextAsync();
        // The lines first: once the invoice has its number, the database takes none.
        await db.SaveChangesAsync();
        invoice.Finalise(await numbers.NextAsync(turn), terms.Seller, buyer, today, terms.PaymentTermDays, clock.Now);
        await mail.EnqueueAsync(invoice, InvoiceMailKind.Issued);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException e) when (e.IsUniqueViolation())
        {
            throw Errors.InvoiceNumberTaken();
        }
        if (invoice.Kind is not InvoiceKind.Invoice) return;
        await events.PublishAsync(new InvoiceFinalisedEto(invoice.Id, invoice.TenantId, invoice.ClientId, invoice.Number!, invoice.Total, invoice.Provider, invoice.ObjectId, clock.Now));
        if (invoice.State is InvoiceState.Paid) await TellPaidAsync(invoice);
    }

    public Task TellPaidAsync(Invoice invoice) =>
        events.PublishAsync(new InvoicePaidEto(invoice.Id, invoice.TenantId, invoice.ClientId, invoice.Number!, invoice.Total, invoice.Provider, invoice.ObjectId, clock.Now));
}
