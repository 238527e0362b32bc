using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Taxes;
using Montrose.Integration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.Billing.Invoices;

/// <summary>What people do with invoices, within the caller's unit of work, which must be transactional.</summary>
public class InvoiceDesk(
    IDbContextProvider<IBillingDbContext> contexts,
    InvoicingTermsReader termsReader,
    InvoiceNumbers numbers,
    InvoiceFinaliser finaliser,
    InvoiceBuyers buyers,
    InvoiceMail mail,
    TaxDesk taxes,
    AgencyCurrency currency,
    IClientIntegrationService clients,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.ClientUnknown and those of <see cref="Invoice.Write"/></exception>
    public async Task<Guid> CreateAsync(SaveInvoiceInput input)
    {
        var (db, terms) = (await contexts.GetDbContextAsync(), await termsReader.GetAsync());
        var invoice = Invoice.Draft(guids.Create(), tenant.Id, input.ClientId, await currency.GetAsync(), terms.PricesIncludeTax);
        await WriteAsync(invoice, input, terms);
        db.Invoices.Add(invoice);
        await db.SaveChangesAsync();
        return invoice.Id;
    }

    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.NotADraft, .ClientUnknown and those of <see cref="Invoice.Write"/></exception>
    public async Task UpdateAsync(Guid id, SaveInvoiceInput input)
    {
        var db = await contexts.GetDbContextAsync();
        var invoice = await db.LockInvoiceAsync(id);
        invoice.EnsureDraft();
        if (input.ConcurrencyStamp is { Length: > 0 } stamp) invoice.ConcurrencyStamp = stamp;
        await WriteAsync(invoice, input, await termsReader.GetAsync());
        // A change of its lines alone is a change of the invoice.
        db.Entry(invoice).State = EntityState.Modified;
        await db.SaveChangesAsync();
    }

    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.NotADraft</exception>
    public async Task DeleteAsync(Guid id)
    {
        var db = await contexts.GetDbContextAsync();
        var invoice = await db.LockInvoiceAsync(id);
        invoice.EnsureDraft();
        db.Invoices.Remove(invoice);
        await db.SaveChangesAsync();
    }

    /// <summary>With the taxes of today.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.NotADraft, .Empty, .NumberTaken</exception>
    public async Task FinaliseAsync(Guid id)
    {
        var db = await contexts.GetDbContextAsync();
        var invoice = await db.LockInvoiceAsync(id);
        invoice.EnsureDraft();
        var (terms, today, buyer) = (await termsReader.GetAsync(), await termsReader.TodayAsync(), await buyers.GetAsync(invoice.ClientId));
        await RewriteAsync(invoice, [.. invoice.Lines.Select(l => new InvoiceLineTerms(l.Description, l.Quantity, l.UnitPriceMinorUnits, l.TaxCategory))], terms, buyer, today);
        await finaliser.FinaliseAsync(invoice, await numbers.TakeTurnAsync(InvoiceKind.Invoice, terms, today), buyer, terms, today);
    }

    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.NotOpen, .Credited</exception>
    public async Task VoidAsync(Guid id)
    {
        var db = await contexts.GetDbContextAsync();
        (await db.LockInvoiceAsync(id)).Void(clock.Now);
        await db.SaveChangesAsync();
    }

    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.NotIssued, .NoAddressee</exception>
    public async Task SendAsync(Guid id)
    {
        var invoice = await (await contexts.GetDbContextAsync()).LockInvoiceAsync(id);
        if (invoice.Number is null) throw Errors.InvoiceNotIssued();
        if (!await mail.EnqueueAsync(invoice, InvoiceMailKind.Issued)) throw Errors.InvoiceNoAddressee();
    }

    private async Task WriteAsync(Invoice invoice, SaveInvoiceInput input, InvoicingTerms terms)
    {
        if (!await clients.ExistsAsync(input.ClientId)) throw Errors.InvoiceClientUnknown();
        invoice.Describe(input.ClientId, input.DueInDays, input.Notes);
        var lines = input.Lines.ConvertAll(l => new InvoiceLineTerms(l.Description, l.Quantity, l.UnitPriceMinorUnits, l.TaxCategory));
        await RewriteAsync(invoice, lines, terms, await buyers.GetAsync(input.ClientId), await termsReader.TodayAsync());
    }

    private async Task RewriteAsync(Invoice invoice, IReadOnlyList<InvoiceLineTerms> lines, InvoicingTerms terms, InvoiceParty buyer, DateOnly today) =>
        invoice.Write(guids.Create, lines, await taxes.ForAsync(terms.Seller, buyer, today));
}
