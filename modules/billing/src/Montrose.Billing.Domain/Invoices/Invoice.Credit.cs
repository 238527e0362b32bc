using System.Runtime.InteropServices;
using Volo.Abp;

namespace Montrose.Billing.Invoices;

/// <content>What is taken back of it.</content>
public partial class Invoice
{
    /// <summary>Writes a credit note, as a draft, and counts it. Credited in full, an open invoice is settled.</summary>
    /// <param name="newId">Makes the ids of the note and its lines.</param>
    /// <param name="credits">What of which line, tax included; null for all that is left.</param>
    /// <param name="credited">What earlier credit notes took of each line.</param>
    /// <param name="reason">Printed on the note.</param>
    /// <param name="now">UTC.</param>
    /// <param name="taxMinorUnits">
    /// What of the note is tax, where a refund has booked it already: it is split over the lines as their own tax is, so that
    /// the rates' taxes sum to what the ledger has. Otherwise each line says what of it is tax.
    /// </param>
    /// <exception cref="BusinessException">Billing:Invoice.NotIssued, .CreditTooLarge, .NothingToCredit</exception>
    public Invoice Credit(Func<Guid> newId, IReadOnlyList<LineCredit>? credits, IReadOnlyDictionary<Guid, LineAmount> credited, string? reason, DateTime now, long? taxMinorUnits = null)
    {
        if (Kind is not InvoiceKind.Invoice || State is not (InvoiceState.Open or InvoiceState.Paid)) throw Errors.InvoiceNotCreditable();
        var note = new Invoice(newId(), TenantId, ClientId, InvoiceKind.CreditNote, Currency, PricesIncludeTax) { CreditedInvoiceId = Id, IsReverseCharge = IsReverseCharge };
        note.Describe(ClientId, 0, reason);
        var taken = new List<(InvoiceLine Line, LineAmount Left, long Gross)>();
        foreach (var line in _lines)
        {
            var left = line.Less(credited.GetValueOrDefault(line.Id));
            var gross = credits is null ? left.Gross : credits.Where(c => c.LineId == line.Id).Sum(c => c.GrossMinorUnits);
            if (gross == 0) continue;
            if (Math.Sign(gross) != Math.Sign(left.Gross) || Math.Abs(gross) > Math.Abs(left.Gross)) throw Errors.CreditTooLarge(new Monetary.Money(left.Gross, Currency));
            taken.Add((line, left, gross));
        }
        var taxes = CreditedTax.Of(taken.ConvertAll(t => new CreditedTax.Part(t.Gross, t.Left, t.Line.TaxOf(t.Line.GrossMinorUnits - t.Left.Gross + t.Gross) - (t.Line.TaxMinorUnits - t.Left.Tax))), taxMinorUnits);
        for (var i = 0; i < taken.Count; i++)
            note._lines.Add(note.TakingBack(newId(), taken[i].Line, new LineAmount(taken[i].Gross - taxes[i], taxes[i])));
        note.Sum();
        if (note.TotalMinorUnits == 0) throw Errors.NothingToCredit();
        if (note.TotalMinorUnits > TotalMinorUnits - CreditedMinorUnits) throw Errors.CreditTooLarge(new Monetary.Money(TotalMinorUnits - CreditedMinorUnits, Currency));
        (CreditedMinorUnits, CreditedTaxMinorUnits) = (CreditedMinorUnits + note.TotalMinorUnits, CreditedTaxMinorUnits + note.TaxMinorUnits);
        if (State is InvoiceState.Open && CreditedMinorUnits == TotalMinorUnits) Settle(null, now);
        return note;
    }

    /// <summary>Splits an amount over what is left of the lines.</summary>
    public IReadOnlyList<LineCredit> InProportion(long minorUnits, IReadOnlyDictionary<Guid, LineAmount> credited)
    {
        var left = _lines.ConvertAll(l => l.Less(credited.GetValueOrDefault(l.Id)).Gross);
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
