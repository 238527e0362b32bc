using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Payments;
using Montrose.Integration;
using Montrose.Monetary;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Invoices;

/// <summary>Reads all of one invoice.</summary>
public class InvoiceReader(
    IDbContextProvider<IBillingDbContext> contexts,
    InvoicingTermsReader termsReader,
    InvoiceBuyers buyers,
    IClientIntegrationService clients) : ITransientDependency
{
    /// <param name="id">The invoice's.</param>
    /// <param name="clientId">Whose it must be, and no draft; null for whichever is visible.</param>
    public async Task<InvoiceDetailDto> GetAsync(Guid id, Guid? clientId)
    {
        var db = await contexts.GetDbContextAsync();
        var invoice = await db.Invoices.AsNoTracking().AsSingleQuery().Include(i => i.Lines.OrderBy(l => l.Position))
            .FirstOrDefaultAsync(i => i.Id == id && (clientId == null || (i.ClientId == clientId && i.State != InvoiceState.Draft))) ?? throw new EntityNotFoundException(typeof(Invoice), id);
        var today = await termsReader.TodayAsync();
        var dto = Dto(invoice, today);
        await AddPartiesAsync(dto, invoice);
        dto.ClientName = (await clients.GetNamesAsync([invoice.ClientId])).GetValueOrDefault(invoice.ClientId);
        await AddPaymentAsync(db, dto, invoice.PaymentId);
        if (invoice.CreditedInvoiceId is { } credited) dto.CreditedInvoiceNumber = await db.Invoices.Where(i => i.Id == credited).Select(i => i.Number).FirstOrDefaultAsync();
        else if (invoice.CreditedMinorUnits > 0) await AddCreditsAsync(db, dto, today);
        return dto;
    }

    /// <summary>A draft is shown as it would be finalised now.</summary>
    private async Task AddPartiesAsync(InvoiceDetailDto dto, Invoice invoice)
    {
        var isDraft = invoice.State is InvoiceState.Draft;
        dto.Seller = Dto(isDraft ? (await termsReader.GetAsync()).Seller : invoice.Seller);
        dto.Buyer = Dto(isDraft ? await buyers.GetAsync(invoice.ClientId) : invoice.Buyer);
    }

    private static async Task AddPaymentAsync(IBillingDbContext db, InvoiceDetailDto dto, Guid? paidBy)
    {
        var reference = InvoiceCollector.Reference(dto.Id);
        var payment = await db.Payments.AsNoTracking().Where(p => paidBy == null ? p.Provider == InvoiceConsts.Provider && p.ObjectId == reference : p.Id == paidBy).Select(p => new { p.Id, p.State, p.Gateway }).FirstOrDefaultAsync();
        if (payment is null) return;
        (dto.PaymentId, dto.PaymentState) = (payment.Id, payment.State);
        dto.IsPaidFromWallet = payment.State is PaymentState.Succeeded && payment.Gateway is null;
    }

    private static async Task AddCreditsAsync(IBillingDbContext db, InvoiceDetailDto dto, DateOnly today)
    {
        dto.CreditNotes = await db.Invoices.AsNoTracking().Where(i => i.CreditedInvoiceId == dto.Id).OrderBy(i => i.CreationTime).ThenBy(i => i.Id).Select(InvoiceQueries.Projection(today)).ToListAsync();
        var credited = await CreditNoteIssuer.CreditedAsync(db, dto.Id);
        foreach (var line in dto.Lines) line.Left = new Money(line.Left.MinorUnits - credited.GetValueOrDefault(line.Id).Gross, line.Left.Currency);
    }

    private static InvoiceDetailDto Dto(Invoice i, DateOnly today)
    {
        Money Of(long minorUnits) => new(minorUnits, i.Currency);
        return new InvoiceDetailDto
        {
            Id = i.Id,
            ClientId = i.ClientId,
            Kind = i.Kind,
            State = i.State,
            IsOverdue = i.IsOverdueAt(today),
            Number = i.Number,
            Total = i.Total,
            Credited = Of(i.CreditedMinorUnits),
            Due = i.Due,
            IssuedOn = i.IssuedOn,
            DueOn = i.DueOn,
            CreationTime = i.CreationTime,
            Net = Of(i.NetMinorUnits),
            Tax = Of(i.TaxMinorUnits),
            PricesIncludeTax = i.PricesIncludeTax,
            IsReverseCharge = i.IsReverseCharge,
            DueInDays = i.DueInDays,
            Notes = i.Notes,
            CreditedInvoiceId = i.CreditedInvoiceId,
            PaidAt = i.PaidAt,
            VoidedAt = i.VoidedAt,
            SentAt = i.SentAt,
            ConcurrencyStamp = i.ConcurrencyStamp,
            Lines = [.. i.Lines.OrderBy(l => l.Position).Select(l => new InvoiceLineDto
            {
                Id = l.Id,
                Description = l.Description,
                Quantity = l.Quantity,
                UnitPrice = Of(l.UnitPriceMinorUnits),
                TaxCategory = l.TaxCategory,
                TaxBasisPoints = l.TaxBasisPoints,
                Net = Of(l.NetMinorUnits),
                Tax = Of(l.TaxMinorUnits),
                Left = Of(l.GrossMinorUnits),
            })],
            Taxes = [.. i.Lines.GroupBy(l => l.TaxBasisPoints).OrderByDescending(g => g.Key)
                .Select(g => new InvoiceTaxDto { BasisPoints = g.Key, Net = Of(g.Sum(l => l.NetMinorUnits)), Tax = Of(g.Sum(l => l.TaxMinorUnits)) })],
        };
    }

    private static InvoicePartyDto Dto(InvoiceParty party) => new()
    {
        Name = party.Name,
        Street = party.Address.Street,
        PostalCode = party.Address.PostalCode,
        City = party.Address.City,
        Region = party.Address.Region,
        Country = party.Address.Country,
        TaxNumber = party.TaxNumber,
        Email = party.Email,
    };
}
