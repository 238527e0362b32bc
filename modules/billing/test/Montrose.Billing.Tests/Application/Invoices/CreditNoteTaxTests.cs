using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Gateways;
using Montrose.Billing.Integration;
using Montrose.Billing.Invoices;
using Montrose.Billing.Payments;
using Montrose.Billing.Taxes;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.TestBase;
using Montrose.TestBase.Wire;
using Shouldly;
using Xunit;

namespace Montrose.Billing.Tests.Application.Invoices;

/// <summary>A credit note that follows a refund says of its tax what the ledger has booked, whatever rates the invoice has.</summary>
[Collection(PaymentCollection.Name)]
public class CreditNoteTaxTests(PaymentApp app)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_refunded_at_the_provider_bit_by_bit_has_notes_with_the_ledger_s_tax(bool isCreditedBefore)
    {
        var (agency, person, invoice, payment) = await APaidInvoice();
        if (isCreditedBefore) await CreditALineAsync(agency, invoice, 501);
        var refunded = 0L;
        foreach (var amount in new[] { 1L, 333L, 1_777L, 2L, 2_001L, 17L })
        {
            refunded += amount;
            await RefundAtStripeAsync(agency, payment, amount);
            await NotesAreTheRefundsAsync(payment);
            (await TaxInLedgerAsync(person)).ShouldBe(await TaxOfInvoicesAsync(invoice), $"after {refunded}");
        }
        await RefundAtStripeAsync(agency, payment, invoice.Total.MinorUnits - refunded - (isCreditedBefore ? 501 : 0));

        await NotesAreTheRefundsAsync(payment);
        (await TaxInLedgerAsync(person)).ShouldBe(0);
        (await app.Ledger.AskAsync<string>($"""
            SELECT string_agg(v.rate || ': ' || v.tax, ', ' ORDER BY v.rate) FROM (
                SELECT l."TaxBasisPoints" AS rate, sum(CASE WHEN i."Kind" = 1 THEN l."TaxMinorUnits" ELSE -l."TaxMinorUnits" END) AS tax
                FROM billing."InvoiceLines" l JOIN billing."Invoices" i ON i."Id" = l."InvoiceId" WHERE i."Id" = '{invoice.Id}' OR i."CreditedInvoiceId" = '{invoice.Id}' GROUP BY l."TaxBasisPoints") v
            """)).ShouldBe("0: 0, 700: 0, 1900: 0", "all of it went back, of each rate");
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_line_that_is_credited_after_such_a_refund_takes_what_is_left_of_its_tax()
    {
        var (agency, person, invoice, payment) = await APaidInvoice();
        await RefundAtStripeAsync(agency, payment, 777);
        await CreditALineAsync(agency, invoice, 1_003);

        await NotesAreTheRefundsAsync(payment);
        (await TaxInLedgerAsync(person)).ShouldBe(await TaxOfInvoicesAsync(invoice));
        await app.AsAsync<IInvoiceAppService, InvoiceDetailDto>(agency.Admin, s => s.CreditAsync(invoice.Id, new CreditInvoiceInput()));
        (await TaxInLedgerAsync(person), await TaxOfInvoicesAsync(invoice)).ShouldBe((0, 0));
        await app.Ledger.HoldAsync();
    }

    private async Task<(TestAgency Agency, Person Person, IssuedInvoice Invoice, Guid Payment)> APaidInvoice()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        await app.SellsFromBerlin(agency);
        var client = await app.Given.AClient(agency);
        var invoice = await app.Issue(agency, client.Id, null, 10_001, new NewInvoiceLine("A book", 1, 3_333, TaxCategory.Reduced), new NewInvoiceLine("Stamps", 1, 499, TaxCategory.Zero), new NewInvoiceLine("Hosting", 1, 777));
        ChargeResult begun = null!;
        await app.InTransactionAsync(agency, client.Id, async s => begun = await s.GetRequiredService<InvoiceCollector>().CollectAsync(invoice.Id, PaymentChoice.Checkout));
        await app.AsClientAsync(client.Owner, s => s.GetRequiredService<IMyPaymentAppService>().ContinueAsync(begun.PaymentId));
        app.Stripe.Pay(begun.PaymentId);
        await app.Refresh(client.Owner, begun.PaymentId);
        return (agency, client.Owner, invoice, begun.PaymentId);
    }

    private async Task RefundAtStripeAsync(TestAgency agency, Guid payment, long amount)
    {
        app.Stripe.RefundAtDashboard(payment, amount);
        await app.Deliver(agency, GatewayKind.Stripe, StripeServer.Signed(app.Stripe.Event("charge.refunded", payment), app.Clock.Now));
        await app.RunJobsAsync();
    }

    private async Task CreditALineAsync(TestAgency agency, IssuedInvoice invoice, long gross)
    {
        var line = await app.Ledger.AskAsync<Guid>($"""SELECT "Id" FROM billing."InvoiceLines" WHERE "InvoiceId" = '{invoice.Id}' AND "Description" = 'A book'""");
        await app.AsAsync<IInvoiceAppService, InvoiceDetailDto>(agency.Admin, s =>
            s.CreditAsync(invoice.Id, new CreditInvoiceInput { Lines = [new CreditInvoiceLineInput { LineId = line, AmountMinorUnits = gross }], Target = RefundTarget.Wallet }));
    }

    private async Task NotesAreTheRefundsAsync(Guid payment) => (await app.Ledger.AskAsync<long>($"""
        SELECT count(*) FROM billing."PaymentRefunds" r LEFT JOIN billing."Invoices" n ON n."Id"::text = CASE WHEN r."RequestKey" LIKE 'credit-%' THEN substr(r."RequestKey", 8)::uuid::text END
            OR (n."Provider" = 'refunds' AND n."ObjectId" = r."Id"::text)
        WHERE r."PaymentId" = '{payment}' AND (n."TaxMinorUnits" IS DISTINCT FROM r."TaxMinorUnits" OR n."TotalMinorUnits" IS DISTINCT FROM r."AmountMinorUnits")
        """)).ShouldBe(0, "a note's amount and tax are its refund's");

    private Task<long> TaxInLedgerAsync(Person person) => app.Ledger.AskAsync<long>($"""SELECT "BalanceMinorUnits" FROM billing."Accounts" WHERE "ClientId" = '{person.ClientId}' AND "Kind" = 6""");

    private Task<long> TaxOfInvoicesAsync(IssuedInvoice invoice) => app.Ledger.AskAsync<long>($"""
        SELECT sum(CASE WHEN "Kind" = 1 THEN "TaxMinorUnits" ELSE -"TaxMinorUnits" END)::bigint FROM billing."Invoices" WHERE "Id" = '{invoice.Id}' OR "CreditedInvoiceId" = '{invoice.Id}'
        """);
}
