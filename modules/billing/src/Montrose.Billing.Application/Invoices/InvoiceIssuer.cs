using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Taxes;
using Montrose.Monetary;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.Billing.Invoices;

/// <summary>
/// Writes and finalises invoices for what billing's other parts sell, within the caller's unit of work, which must be
/// transactional: where that is rolled back there is no invoice and its number is free. Issue before you move money: the
/// number's series is locked before wallets and payments are.
/// </summary>
public class InvoiceIssuer(
    IDbContextProvider<IBillingDbContext> contexts,
    InvoicingTermsReader termsReader,
    InvoiceNumbers numbers,
    InvoiceFinaliser finaliser,
    InvoiceBuyers buyers,
    TaxDesk taxes,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    /// <summary>The same reference again is the same invoice, whatever else is said.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Invoice.Empty, .TotalNegative, .AmountOutOfRange, .QuantityOutOfRange, .TooManyLines</exception>
    public async Task<IssuedInvoice> IssueAsync(NewInvoice order)
    {
        var (terms, today) = (await termsReader.GetAsync(), await termsReader.TodayAsync());
        var turn = await numbers.TakeTurnAsync(InvoiceKind.Invoice, terms, today);
        var db = await contexts.GetDbContextAsync();
        if (await db.Invoices.AsNoTracking().FirstOrDefaultAsync(i => i.Provider == order.Provider && i.ObjectId == order.ObjectId) is { Number: { } number } known)
            return new IssuedInvoice(known.Id, number, known.Total);

        var buyer = await buyers.GetAsync(order.ClientId);
        var invoice = Invoice.Draft(guids.Create(), tenant.Id, order.ClientId, order.Currency, order.PricesIncludeTax ?? terms.PricesIncludeTax).For(order.Provider, order.ObjectId);
        invoice.Describe(order.ClientId, order.DueInDays, order.Notes);
        invoice.Write(
            guids.Create,
            [.. order.Lines.Select(l => new InvoiceLineTerms(l.Description, l.Quantity, l.UnitPriceMinorUnits, l.TaxCategory))],
            await taxes.ForAsync(terms.Seller, buyer, order.TaxedOn ?? today));
        db.Invoices.Add(invoice);
        await finaliser.FinaliseAsync(invoice, turn, buyer, terms, today);
        if (order.PaidBy is { } paymentId && invoice.Pay(paymentId, clock.Now))
        {
            await db.SaveChangesAsync();
            await finaliser.TellPaidAsync(invoice);
        }
        return new IssuedInvoice(invoice.Id, invoice.Number!, invoice.Total);
    }
}

/// <summary>What is to be invoiced.</summary>
/// <param name="ClientId">Who owes it.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Lines">At least one; a negative price takes off. Together they come to nothing or more.</param>
/// <param name="Provider">The part that sells, e.g. <c>subscriptions</c>; at most 32 characters.</param>
/// <param name="ObjectId">What it is for there, e.g. a period's id; at most 64 characters.</param>
public sealed record NewInvoice(Guid ClientId, string Currency, IReadOnlyList<NewInvoiceLine> Lines, string Provider, string ObjectId)
{
    /// <summary>Until it is due; the agency's term where it is null.</summary>
    public int? DueInDays { get; init; }

    /// <summary>Printed below the lines.</summary>
    public string? Notes { get; init; }

    /// <summary>Whether the lines' prices do; as the agency has it where it is null.</summary>
    public bool? PricesIncludeTax { get; init; }

    /// <summary>The payment that it was paid by already; null for what is to be paid.</summary>
    public Guid? PaidBy { get; init; }

    /// <summary>The day whose rates count; today where it is null.</summary>
    public DateOnly? TaxedOn { get; init; }
}

/// <summary>Something that is sold.</summary>
/// <param name="Description">What the client reads, in its language.</param>
/// <param name="Quantity">More than zero, at most three decimals.</param>
/// <param name="UnitPriceMinorUnits">In the invoice's currency, tax included where the agency's prices include it; negative for what is taken off.</param>
/// <param name="TaxCategory">How it is taxed.</param>
public sealed record NewInvoiceLine(string Description, decimal Quantity, long UnitPriceMinorUnits, TaxCategory TaxCategory = TaxCategory.Standard);

/// <summary>An invoice that has its number.</summary>
/// <param name="Id">The invoice's.</param>
/// <param name="Number">As it is printed.</param>
/// <param name="Total">Tax included. Nothing is to pay where it is zero: then it is paid already.</param>
public sealed record IssuedInvoice(Guid Id, string Number, Money Total);
