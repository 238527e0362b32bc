using Montrose.Addresses;
using Montrose.Billing.Invoices;
using Montrose.Billing.Taxes;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Domain.Invoices;

public class InvoiceTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly InvoiceParty Agency = new("Acme GmbH", new PostalAddress("Hauptstr. 1", "10115", "Berlin", null, "DE"), "DE123456789", null);
    private static readonly InvoiceParty Bakery = new("Bakery", new PostalAddress(null, null, "Bonn", null, "DE"), null, null);
    private static readonly Dictionary<Guid, LineAmount> NothingYet = [];

    [Fact]
    public void An_invoices_total_is_the_sum_of_its_lines()
    {
        var invoice = ADraft(("Site", 1, 10_000), ("Hours", 2.5m, 3_333), ("Discount", 1, -999));

        invoice.TotalMinorUnits.ShouldBe(invoice.Lines.Sum(l => l.GrossMinorUnits));
        invoice.NetMinorUnits.ShouldBe(10_000 + 8_333 - 999);
        invoice.TaxMinorUnits.ShouldBe((long)Math.Round(invoice.NetMinorUnits * 0.19m, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void A_finalised_invoice_has_number_parties_and_due_date_and_does_not_change_any_more()
    {
        var invoice = Finalised(ADraft(("Site", 1, 10_000)));

        (invoice.State, invoice.Number, invoice.Sequence, invoice.Buyer, invoice.DueOn).ShouldBe((InvoiceState.Open, "INV-2026-0001", 1, Bakery, Today.AddDays(14)));
        foreach (var change in (Action[])
        [
            () => invoice.Describe(Guid.NewGuid(), 1, "other"),
            () => invoice.Write(Guid.NewGuid, [new InvoiceLineTerms("Other", 1, 1, TaxCategory.Standard)], Taxes()),
            () => invoice.For("courses", "1"),
            () => Finalised(invoice),
        ])
            Should.Throw<BusinessException>(change).Code.ShouldBe("Billing:Invoice.NotADraft");
    }

    [Fact]
    public void An_invoice_without_lines_is_not_finalised_and_one_below_zero_not_written()
    {
        Should.Throw<BusinessException>(() => Finalised(ADraft())).Code.ShouldBe("Billing:Invoice.Empty");
        Should.Throw<BusinessException>(() => ADraft(("Discount", 1, -1))).Code.ShouldBe("Billing:Invoice.TotalNegative");
    }

    [Fact]
    public void An_invoice_whose_deductions_are_taxed_higher_than_what_it_sells_is_not_written() =>
        Should.Throw<BusinessException>(() => Invoice.Draft(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "EUR", pricesIncludeTax: false).Write(
            Guid.NewGuid, [new InvoiceLineTerms("A stamp", 1, 10_000, TaxCategory.Zero), new InvoiceLineTerms("Discount", 1, -1_000, TaxCategory.Standard)], Taxes())).Code.ShouldBe("Billing:Invoice.TaxNegative");

    [Fact]
    public void An_invoice_that_comes_to_nothing_is_settled_at_once()
    {
        var invoice = Finalised(ADraft(("Site", 1, 10_000), ("A gift", 1, -10_000)));
        (invoice.State, invoice.PaidAt, invoice.PaymentId).ShouldBe((InvoiceState.Paid, Now, null));
    }

    [Fact]
    public void Overdue_begins_the_day_after_the_due_date_and_ends_with_the_payment()
    {
        var invoice = Finalised(ADraft(("Site", 1, 10_000)));

        invoice.IsOverdueAt(Today.AddDays(14)).ShouldBeFalse();
        invoice.IsOverdueAt(Today.AddDays(15)).ShouldBeTrue();
        invoice.Pay(Guid.NewGuid(), Now).ShouldBeTrue();
        invoice.Pay(Guid.NewGuid(), Now).ShouldBeFalse();
        invoice.IsOverdueAt(Today.AddDays(15)).ShouldBeFalse();
    }

    [Fact]
    public void Only_an_open_invoice_is_voided_and_that_is_final()
    {
        Should.Throw<BusinessException>(() => ADraft(("Site", 1, 1)).Void(Now)).Code.ShouldBe("Billing:Invoice.NotOpen");
        var invoice = Finalised(ADraft(("Site", 1, 10_000)));

        invoice.Void(Now);
        invoice.Void(Now.AddDays(1));

        (invoice.State, invoice.VoidedAt, invoice.Number).ShouldBe((InvoiceState.Void, Now, "INV-2026-0001"));
        Should.Throw<BusinessException>(() => invoice.Pay(Guid.NewGuid(), Now)).Code.ShouldBe("Billing:Invoice.NotOpen");
    }

    [Fact]
    public void A_line_is_credited_in_parts_until_nothing_is_left_and_its_tax_with_it()
    {
        var invoice = Finalised(ADraft(("Site", 1, 10_001)));
        var line = invoice.Lines[0];
        var credited = new Dictionary<Guid, LineAmount>();

        var first = Credit(5_000);
        var second = Credit(null);

        (first.TotalMinorUnits + second.TotalMinorUnits, first.TaxMinorUnits + second.TaxMinorUnits).ShouldBe((invoice.TotalMinorUnits, invoice.TaxMinorUnits));
        (invoice.CreditedMinorUnits, invoice.CreditedTaxMinorUnits, invoice.State).ShouldBe((invoice.TotalMinorUnits, invoice.TaxMinorUnits, InvoiceState.Paid));
        Should.Throw<BusinessException>(() => Credit(null)).Code.ShouldBe("Billing:Invoice.NothingToCredit");
        Should.Throw<BusinessException>(() => Credit(1)).Code.ShouldBe("Billing:Invoice.CreditTooLarge");

        Invoice Credit(long? gross)
        {
            var note = invoice.Credit(Guid.NewGuid, gross is { } g ? [new LineCredit(line.Id, g)] : null, credited, "Too much", Now);
            var before = credited.GetValueOrDefault(line.Id);
            credited[line.Id] = new LineAmount(before.Net + note.NetMinorUnits, before.Tax + note.TaxMinorUnits);
            return note;
        }
    }

    [Theory]
    [InlineData(11_901)]
    [InlineData(-1)]
    public void A_credit_note_is_never_above_its_line_nor_of_the_other_sign(long gross)
    {
        var invoice = Finalised(ADraft(("Site", 1, 10_000), ("More", 1, 50_000)));
        Should.Throw<BusinessException>(() => invoice.Credit(Guid.NewGuid, [new LineCredit(invoice.Lines[0].Id, gross)], NothingYet, null, Now)).Code.ShouldBe("Billing:Invoice.CreditTooLarge");
        invoice.CreditedMinorUnits.ShouldBe(0);
    }

    [Fact]
    public void A_credit_note_is_never_above_the_invoice_though_its_lines_are()
    {
        var invoice = Finalised(ADraft(("Site", 1, 10_000), ("Discount", 1, -4_000)));
        Should.Throw<BusinessException>(() => invoice.Credit(Guid.NewGuid, [new LineCredit(invoice.Lines[0].Id, 11_900)], NothingYet, null, Now)).Code.ShouldBe("Billing:Invoice.CreditTooLarge");
        invoice.Credit(Guid.NewGuid, null, NothingYet, null, Now).TotalMinorUnits.ShouldBe(invoice.TotalMinorUnits);
    }

    [Theory]
    [InlineData(7)]
    public void A_part_in_proportion_is_split_over_all_lines_and_sums_to_it(int seed)
    {
        var random = new Random(seed);
        for (var n = 0; n < 500; n++)
        {
            var invoice = Finalised(ADraft([.. Enumerable.Range(0, random.Next(1, 8)).Select(i => ($"Line {i}", 1m, (long)random.Next(i == 0 ? 5_000 : -500, 20_000)))]));
            var amount = random.NextInt64(1, invoice.TotalMinorUnits + 1);

            var parts = invoice.InProportion(amount, NothingYet);

            parts.Sum(p => p.GrossMinorUnits).ShouldBe(amount, $"seed {seed}, invoice {n}");
        }
    }

    private static TaxTable Taxes() => TaxTable.For("DE", Bakery.Address, null, [new TaxRate(Guid.NewGuid(), null, new TaxRateTerms("VAT", "DE", null, TaxCategory.Standard, 1_900, Today))], Today);

    private static Invoice ADraft(params (string Text, decimal Quantity, long Price)[] lines)
    {
        var invoice = Invoice.Draft(Guid.NewGuid(), null, Guid.NewGuid(), "EUR", pricesIncludeTax: false);
        invoice.Write(Guid.NewGuid, [.. lines.Select(l => new InvoiceLineTerms(l.Text, l.Quantity, l.Price, TaxCategory.Standard))], Taxes());
        return invoice;
    }

    private static Invoice Finalised(Invoice invoice)
    {
        invoice.Finalise(new InvoiceNumber(2026, 1, "INV-2026-0001"), Agency, Bakery, Today, termDays: 14, Now);
        return invoice;
    }
}
