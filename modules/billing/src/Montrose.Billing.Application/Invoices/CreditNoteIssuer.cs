using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Integration;
using Montrose.Billing.Payments;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Montrose.Billing.Invoices;

/// <summary>Takes invoices back, all of one or a part, within the caller's unit of work, which must be transactional.</summary>
public class CreditNoteIssuer(
    IDbContextProvider<IBillingDbContext> contexts,
    InvoicingTermsReader termsReader,
    InvoiceNumbers numbers,
    InvoiceFinaliser finaliser,
    IChargeIntegrationService charges,
    RefundDesk refunds,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    /// <summary>What refunds are called that follow a credit note.</summary>
    public const string RefundKeyPrefix = "credit-";

    /// <summary>Whose reference a credit note bears that follows a refund.</summary>
    public const string RefundProvider = "refunds";

    /// <summary>Whose reference a credit note bears that somebody asked for by a key.</summary>
    private const string RequestProvider = "credit-requests";

    /// <summary>Credits, and where the invoice was paid refunds the same, tax like the note's. The same key again is the same note.</summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Billing:Invoice.NotCreditable, .CreditTooLarge, .NothingToCredit, .PaymentBegun; Billing:Payment.RefundNeedsWallet, .RefundTooLarge
    /// </exception>
    public async Task<Invoice> CreditAsync(Guid invoiceId, IReadOnlyList<LineCredit>? credits, RefundTarget target, string? reason, string? requestKey = null)
    {
        var db = await contexts.GetDbContextAsync();
        var invoice = await db.LockInvoiceAsync(invoiceId);
        var asked = requestKey is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{invoiceId:N}:{requestKey}")));
        if (asked is not null && await db.Invoices.FirstOrDefaultAsync(i => i.Provider == RequestProvider && i.ObjectId == asked) is { } known) return known;
        var (wasOpen, paymentId) = (invoice.State is InvoiceState.Open, invoice.PaymentId);
        var note = await WriteAsync(db, invoice, _ => credits, reason, asked is null ? null : (RequestProvider, asked));
        if (wasOpen && invoice.State is InvoiceState.Open && await charges.FindAsync(InvoiceConsts.Provider, InvoiceCollector.Reference(invoiceId)) is not null)
            throw Errors.InvoicePaymentBegun();
        if (wasOpen && invoice.State is InvoiceState.Paid) await finaliser.TellPaidAsync(invoice);
        // By the payment itself: what was paid before it was invoiced has another reference.
        if (paymentId is { } paidBy)
            await refunds.RefundAsync(paidBy, note.Total.MinorUnits, target, RefundKeyPrefix + note.Id.ToString("N", CultureInfo.InvariantCulture), reason, userId: null, note.TaxMinorUnits);
        return note;
    }

    /// <summary>A refund was made without one: the note follows it, over all lines in proportion. The same refund again has no effect.</summary>
    /// <param name="invoiceId">Of what was refunded.</param>
    /// <param name="refundId">Whose note it is.</param>
    /// <param name="minorUnits">What went back, tax included.</param>
    /// <param name="taxMinorUnits">What of it was tax, as the ledger has booked it: the note says the same.</param>
    /// <param name="reason">Printed on the note.</param>
    public async Task FollowRefundAsync(Guid invoiceId, Guid refundId, long minorUnits, long taxMinorUnits, string? reason)
    {
        var db = await contexts.GetDbContextAsync();
        var invoice = await db.LockInvoiceAsync(invoiceId);
        var reference = refundId.ToString("D", CultureInfo.InvariantCulture);
        if (await db.Invoices.AnyAsync(i => i.Provider == RefundProvider && i.ObjectId == reference)) return;
        var amount = Math.Min(minorUnits, invoice.TotalMinorUnits - invoice.CreditedMinorUnits);
        if (amount <= 0 || invoice.State is not InvoiceState.Paid) return;
        // What went back beyond the invoice is no part of the note, nor is its tax.
        long? tax = amount == minorUnits ? taxMinorUnits : null;
        await WriteAsync(db, invoice, credited => invoice.InProportion(amount, credited), reason, (RefundProvider, reference), tax);
    }

    private async Task<Invoice> WriteAsync(IBillingDbContext db, Invoice invoice, Func<IReadOnlyDictionary<Guid, LineAmount>, IReadOnlyList<LineCredit>?> credits, string? reason, (string Provider, string ObjectId)? reference, long? taxMinorUnits = null)
    {
        var credited = await CreditedAsync(db, invoice.Id);
        var note = invoice.Credit(guids.Create, credits(credited), credited, reason, clock.Now, taxMinorUnits);
        if (reference is var (provider, objectId)) note.For(provider, objectId);
        var (terms, today) = (await termsReader.GetAsync(), await termsReader.TodayAsync());
        var turn = await numbers.TakeTurnAsync(InvoiceKind.CreditNote, terms, today);
        db.Invoices.Add(note);
        // Seller and buyer are those of the invoice, whatever has become of them.
        await finaliser.FinaliseAsync(note, turn, invoice.Buyer, terms with { Seller = invoice.Seller }, today);
        return note;
    }

    internal static Task<Dictionary<Guid, LineAmount>> CreditedAsync(IBillingDbContext db, Guid invoiceId) =>
        db.InvoiceLines.Where(l => l.CreditedLineId != null && db.Invoices.Any(i => i.Id == l.InvoiceId && i.CreditedInvoiceId == invoiceId))
            .GroupBy(l => l.CreditedLineId!.Value)
            .Select(g => new { LineId = g.Key, Net = g.Sum(l => l.NetMinorUnits), Tax = g.Sum(l => l.TaxMinorUnits) })
            .ToDictionaryAsync(c => c.LineId, c => new LineAmount(c.Net, c.Tax));
}
