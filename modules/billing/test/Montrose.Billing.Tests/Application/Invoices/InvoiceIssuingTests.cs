using Microsoft.Extensions.DependencyInjection;
using Montrose.Addresses;
using Montrose.Billing.Invoices;
using Montrose.Billing.Taxes;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Clients;
using Montrose.TestBase;
using Npgsql;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Application.Invoices;

public class InvoiceIssuingTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task Twenty_invoices_that_are_issued_at_once_are_numbered_without_a_gap()
    {
        var agency = await app.Given.AnAgency();
        var clients = Enumerable.Range(0, 20).Select(_ => Guid.NewGuid()).ToList();

        var issued = await Task.WhenAll(clients.Select(c => Task.Run(() => app.Issue(agency, c))));

        issued.Select(i => i.Number).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 20).Select(n => $"INV-2026-{n:D4}"));
    }

    [Fact]
    public async Task The_number_of_an_invoice_that_was_rolled_back_is_the_next_ones()
    {
        var agency = await app.Given.AnAgency();
        var client = Guid.NewGuid();
        await app.Issue(agency, client);

        await Should.ThrowAsync<InvalidOperationException>(() => app.InTransactionAsync(agency, client, async s =>
        {
            (await s.GetRequiredService<InvoiceIssuer>().IssueAsync(InvoiceGiven.Order(client))).Number.ShouldBe("INV-2026-0002");
            throw new InvalidOperationException("What was sold could not be delivered.");
        }));

        (await app.Issue(agency, client)).Number.ShouldBe("INV-2026-0002");
        await app.Ledger.HoldAsync();
        (await CountAsync(agency)).ShouldBe(2);
    }

    [Fact]
    public async Task What_the_client_saved_stands_on_its_next_invoice_and_not_on_the_one_before()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var before = await app.Issue(agency, client.Id);
        await app.AsAsync<IMyBillingAppService, MyBillingDto>(client.Owner, s => s.UpdateAsync(new UpdateMyBillingInput
        {
            LegalName = "Copper Bay Bakery Ltd",
            Address = new AddressDto { Street = "Ring 1", City = "Wien", Country = "AT" },
            TaxNumber = "ATU12345678",
        }));

        var next = await app.Issue(agency, client.Id);

        (await BuyerAsync(before)).ShouldBe(client.CompanyName);
        (await BuyerAsync(next)).ShouldBe("Copper Bay Bakery Ltd, AT, ATU12345678");

        Task<string> BuyerAsync(IssuedInvoice invoice) =>
            app.Ledger.AskAsync<string>($"""SELECT concat_ws(', ', "BuyerName", "BuyerCountry", "BuyerTaxNumber") FROM billing."Invoices" WHERE "Id" = '{invoice.Id}'""");
    }

    [Fact]
    public async Task Each_agency_counts_on_its_own_and_each_year_from_one()
    {
        var (one, other) = (await app.Given.AnAgency(), await app.Given.AnAgency());
        var then = app.Clock.Now;
        await app.Issue(one, Guid.NewGuid());
        (await app.Issue(other, Guid.NewGuid())).Number.ShouldBe("INV-2026-0001");

        app.Clock.Now = new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        try
        {
            (await app.Issue(one, Guid.NewGuid())).Number.ShouldBe("INV-2027-0001");
        }
        finally
        {
            app.Clock.Now = then;
        }
        (await app.Issue(one, Guid.NewGuid())).Number.ShouldBe("INV-2026-0002");
    }

    [Fact]
    public async Task The_same_reference_ten_times_at_once_is_one_invoice()
    {
        var agency = await app.Given.AnAgency();
        var client = Guid.NewGuid();

        var issued = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => app.Issue(agency, client, "period-1"))));

        issued.Distinct().ShouldHaveSingleItem().Total.MinorUnits.ShouldBe(10_000);
        (await CountAsync(agency)).ShouldBe(1);
    }

    [Fact]
    public async Task Lines_are_taxed_by_category_with_the_agencys_rates()
    {
        var agency = await app.Given.AnAgency();
        await app.SellsFromBerlin(agency);
        var client = await app.Given.AClient(agency);

        var issued = await app.Issue(agency, client.Id, null, 10_000, new NewInvoiceLine("A book", 1, 1_000, TaxCategory.Reduced), new NewInvoiceLine("A stamp", 1, 500, TaxCategory.Zero));

        issued.Total.MinorUnits.ShouldBe(11_900 + 1_070 + 500);
    }

    [Fact]
    public async Task A_business_elsewhere_in_the_union_is_invoiced_without_tax_and_a_consumer_there_with_it()
    {
        var agency = await app.Given.AnAgency();
        await app.SellsFromBerlin(agency);
        var (business, consumer) = (await app.Given.AClient(agency), await app.Given.AClient(agency));
        await app.Bills(agency, business, "AT", "ATU12345678");
        await app.Bills(agency, consumer, "AT", null);

        var (reversed, taxed) = (await app.Issue(agency, business.Id), await app.Issue(agency, consumer.Id));

        reversed.Total.MinorUnits.ShouldBe(10_000);
        taxed.Total.MinorUnits.ShouldBe(11_900);
        (await app.Ledger.AskAsync<bool>($"""SELECT "IsReverseCharge" FROM billing."Invoices" WHERE "Id" = '{reversed.Id}'""")).ShouldBeTrue();
        (await app.Ledger.AskAsync<string>($"""SELECT "BuyerTaxNumber" || ' ' || "SellerTaxNumber" FROM billing."Invoices" WHERE "Id" = '{reversed.Id}'""")).ShouldBe("ATU12345678 DE123456789");
    }

    [Fact]
    public async Task What_becomes_of_the_client_changes_no_finalised_invoice()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var issued = await app.Issue(agency, client.Id);

        await app.Bills(agency, client, "AT", "ATU12345678");

        (await app.Ledger.AskAsync<string>($"""SELECT "BuyerName" FROM billing."Invoices" WHERE "Id" = '{issued.Id}' AND "BuyerCountry" IS NULL""")).ShouldBe(client.CompanyName);
    }

    [Fact]
    public async Task The_database_refuses_to_change_what_a_finalised_invoice_says()
    {
        var agency = await app.Given.AnAgency();
        var issued = await app.Issue(agency, Guid.NewGuid());

        foreach (var sql in (string[])
        [
            $"""UPDATE billing."Invoices" SET "BuyerName" = 'Forged' WHERE "Id" = '{issued.Id}'""",
            $"""UPDATE billing."Invoices" SET "Number" = NULL WHERE "Id" = '{issued.Id}'""",
            $"""UPDATE billing."Invoices" SET "NetMinorUnits" = 1, "TotalMinorUnits" = "TaxMinorUnits" + 1 WHERE "Id" = '{issued.Id}'""",
            $"""UPDATE billing."Invoices" SET "State" = 1 WHERE "Id" = '{issued.Id}'; UPDATE billing."Invoices" SET "State" = 2 WHERE "Id" = '{issued.Id}'""",
            $"""DELETE FROM billing."Invoices" WHERE "Id" = '{issued.Id}'""",
            $"""UPDATE billing."InvoiceLines" SET "Description" = 'Forged' WHERE "InvoiceId" = '{issued.Id}'""",
            $"""DELETE FROM billing."InvoiceLines" WHERE "InvoiceId" = '{issued.Id}'""",
            $"""
            INSERT INTO billing."InvoiceLines" ("Id", "TenantId", "ClientId", "InvoiceId", "Position", "Description", "Quantity", "UnitPriceMinorUnits", "TaxCategory", "TaxBasisPoints", "NetMinorUnits", "TaxMinorUnits")
            SELECT gen_random_uuid(), "TenantId", "ClientId", "InvoiceId", 9, "Description", 1, 1, 1, 0, 1, 0 FROM billing."InvoiceLines" WHERE "InvoiceId" = '{issued.Id}'
            """,
            """TRUNCATE billing."InvoiceLines" """,
        ])
            (await Should.ThrowAsync<PostgresException>(() => app.Ledger.ExecuteAsync(sql), sql)).SqlState.ShouldBe("23001", sql);
        (await Should.ThrowAsync<PostgresException>(() => app.Ledger.ExecuteAsync($"""UPDATE billing."Invoices" SET "CreditedMinorUnits" = "TotalMinorUnits" + 1 WHERE "Id" = '{issued.Id}'"""))).ConstraintName.ShouldBe("CK_Invoices_Credited");
    }

    [Fact]
    public async Task An_invoice_below_nothing_is_refused_and_takes_no_number()
    {
        var agency = await app.Given.AnAgency();
        (await Should.ThrowAsync<BusinessException>(() => app.Issue(agency, Guid.NewGuid(), price: -1))).Code.ShouldBe("Billing:Invoice.TotalNegative");
        (await app.Issue(agency, Guid.NewGuid())).Number.ShouldBe("INV-2026-0001");
    }

    private Task<long> CountAsync(TestAgency agency) => app.Ledger.AskAsync<long>($"""SELECT count(*) FROM billing."Invoices" WHERE "TenantId" = '{agency.Id}'""");
}
