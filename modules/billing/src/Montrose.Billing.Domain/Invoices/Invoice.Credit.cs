using System.Runtime.InteropServices;
using Volo.Abp;

namespace Montrose.Billing.Invoices;

/// <content>What is taken back of it.</content>
public partial class Invoice
{
    /// <summary>Writes a credit note, as a draft, and counts it. Credited in full, an open invoice is settled.</summary>
    /// <param name="newId">Makes the ids of the note and its lines.</param>
    /// <param name="credits">What of which line, tax included; null for all that is left.</param>
    /// <param name="credited">What earlier credit notes took of each line, tax included.</param>
    /// <param name="reason">Printed on the note.</param>
    /// <param name="now">UTC.</param>
    /// <exception cref="BusinessException">Billing:Invoice.NotIssued, .CreditTooLarge, .NothingToCredit</exception>
    public Invoice Credit(Func<Guid> newId, IReadOnlyList<LineCredit>? credits, IReadOnlyDictionary<Guid, long> credited, string? reason, DateTime now)
    {
        if (Kind is not InvoiceKind.Invoice || State is not (InvoiceState.Open or InvoiceState.Paid)) throw Errors.InvoiceNotCreditable();
        var note = new Invoice(newId(), TenantId, ClientId, InvoiceKind.CreditNote, Currency, PricesIncludeTax) { CreditedInvoiceId = Id, IsReverseCharge = IsReverseCharge };
        note.Describe(ClientId, 0, reason);
        foreach (var line in _lines)
        {
            var before = credited.GetValueOrDefault(line.Id);
            var left = line.GrossMinorUnits - before;
            var gross = credits is null ? left : credits.Where(c => c.LineId == line.Id).Sum(c => c.GrossMinorUnits);
            if (gross == 0) continue;
            if (Math.Sign(gross) != Math.Sign(left) || Math.Abs(gross) > Math.Abs(left)) throw Errors.CreditTooLarge(new Monetary.Money(left, Currency));
            var tax = line.TaxOf(before + gross) - line.TaxOf(before);
            note._lines.Add(note.TakingBack(newId(), line, new LineAmount(gross - tax, tax)));
        }
        note.Sum();
        if (note.TotalMinorUnits == 0) throw Errors.NothingToCredit();
        if (note.TotalMinorUnits > TotalMinorUnits - CreditedMinorUnits) throw Errors.CreditTooLarge(new Monetary.Money(TotalMinorUnits - CreditedMinorUnits, Currency));
        (CreditedMinorUnits, CreditedTaxMinorUnits) = (CreditedMinorUnits + note.TotalMinorUnits, CreditedTaxMinorUnits + note.TaxMinorUnits);
        if (State is InvoiceState.Open && CreditedMinorUnits == TotalMinorUnits) Settle(null, now);
        return note;
    }

    /// <summary>Splits an amount over what is left of the lines.</summary>
    public IReadOnlyList<LineCredit> InProportion(long minorUnits, IReadOnlyDictionary<Guid, long> credited)
    {
        var left = _lines.ConvertAll(l => l.GrossMinorUnits - credited.GetValueOrDefault(l.Id));
        var whole = left.Sum();
        if (minorUnits <= 0 || minorUnits > whole) throw Errors.CreditTooLarge(new Monetary.Money(whole, Currency));
        var parts = LargestRemainder.Split(minorUnits, left.ConvertAll(l => (decimal)l * minorUnits / whole));
        return [.. _lines.Select((l, i) => new LineCredit(l.Id, parts[i])).Where(c => c.GrossMinorUnits != 0)];
    }

    /// <summary>As the invoice's line reads where all of it goes back, otherwise one of the amount.</summary>
    private InvoiceLine TakingBack(Guid id, InvoiceLine line, LineAmount amount)
    {
        var isWhole = amount.Gross == line.GrossMinorUnits;
        var terms = new InvoiceLineTerms(line.Description, isWhole ? line.Quantity : 1, isWhole ? line.UnitPriceMinorUnits : PricesIncludeTax ? amount.Gross : amount.Net, line.TaxCategory);
        return new InvoiceLine(id, this, _lines.Count + 1, terms, line.TaxBasisPoints, amount, line.Id);
    }
}

/// <summary>What of a line is taken back, tax included.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LineCredit(Guid LineId, long GrossMinorUnits);
