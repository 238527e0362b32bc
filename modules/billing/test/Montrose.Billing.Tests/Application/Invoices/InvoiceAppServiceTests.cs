using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Invoices;
using Montrose.Billing.Payments;
using Montrose.Billing.Taxes;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Montrose.Billing.Tests.Application.Invoices;

public class InvoiceAppServiceTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task A_draft_is_written_changed_and_finalised_with_the_taxes_and_the_parties_of_that_moment()
    {
        var (agency, client) = await AClient();
        var draft = await Admin(agency, s => s.CreateAsync(ADraft(client.Id, 10_000, 2_000, 3_000)));
        (draft.Number, draft.State, draft.Total.MinorUnits, draft.Seller.Name).ShouldBe((null, InvoiceState.Draft, 17_850, "Acme GmbH"));

        var changed = await Admin(agency, s => s.UpdateAsync(draft.Id, ADraft(client.Id, 20_000)));
        changed.Lines.ShouldHaveSingleItem().Net.MinorUnits.ShouldBe(20_000);
        await app.Bills(agency, client, "AT", "ATU12345678");
        var invoice = await Admin(agency, s => s.FinaliseAsync(draft.Id));

        (invoice.Number, invoice.State, invoice.Total.MinorUnits, invoice.IsReverseCharge, invoice.Buyer.Country, invoice.DueOn).ShouldBe(("INV-2026-0001", InvoiceState.Open, 20_000, true, "AT", new DateOnly(2026, 3, 16)));
        foreach (var change in (Func<IInvoiceAppService, Task>[]) [s => s.UpdateAsync(draft.Id, ADraft(client.Id, 1)), s => s.DeleteAsync(draft.Id), s => s.FinaliseAsync(draft.Id)])
            (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(agency.Admin, s => change(s.GetRequiredService<IInvoiceAppService>())))).Code.ShouldBe("Billing:Invoice.NotADraft");
    }

    [Fact]
    public async Task A_draft_that_somebody_changed_meanwhile_is_not_overwritten()
    {
        var (agency, client) = await AClient();
        var draft = await Admin(agency, s => s.CreateAsync(ADraft(client.Id, 10_000)));
        await Admin(agency, s => s.UpdateAsync(draft.Id, ADraft(client.Id, 20_000)));

        var late = ADraft(client.Id, 30_000);
        late.ConcurrencyStamp = draft.ConcurrencyStamp;
        await Should.ThrowAsync<Volo.Abp.Data.AbpDbConcurrencyException>(() => Admin(agency, s => s.UpdateAsync(draft.Id, late)));
        (await Admin(agency, s => s.GetAsync(draft.Id))).Net.MinorUnits.ShouldBe(20_000);
    }

    [Fact]
    public async Task A_deleted_draft_is_gone_and_takes_no_number()
    {
        var (agency, client) = await AClient();
        var draft = await Admin(agency, s => s.CreateAsync(ADraft(client.Id, 10_000)));

        await app.AsAsync(agency.Admin, s => s.GetRequiredService<IInvoiceAppService>().DeleteAsync(draft.Id));

        await Should.ThrowAsync<EntityNotFoundException>(() => Admin(agency, s => s.GetAsync(draft.Id)));
        (await app.Issue(agency, client.Id)).Number.ShouldBe("INV-2026-0001");
    }

    [Fact]
    public async Task A_client_of_another_agency_can_not_be_invoiced_and_its_invoices_are_not_there()
    {
        var (agency, _) = await AClient();
        var (other, stranger) = await AClient();
        var theirs = await app.Issue(other, stranger.Id);

        (await Should.ThrowAsync<BusinessException>(() => Admin(agency, s => s.CreateAsync(ADraft(stranger.Id, 1))))).Code.ShouldBe("Billing:Invoice.ClientUnknown");
        await Should.ThrowAsync<EntityNotFoundException>(() => Admin(agency, s => s.GetAsync(theirs.Id)));
        await Should.ThrowAsync<EntityNotFoundException>(() => Admin(agency, s => s.VoidAsync(theirs.Id)));
        (await Admin(agency, s => s.GetListAsync(new GetInvoicesInput()))).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_client_sees_its_own_invoices_without_drafts_and_those_of_no_other()
    {
        var (agency, client) = await AClient();
        var neighbour = await app.Given.AClient(agency);
        var mine = await app.Issue(agency, client.Id);
        var theirs = await app.Issue(agency, neighbour.Id);
        var draft = await Admin(agency, s => s.CreateAsync(ADraft(client.Id, 1)));

        (await Mine(client, s => s.GetListAsync(new GetMyInvoicesInput()))).Items.ShouldHaveSingleItem().Id.ShouldBe(mine.Id);
        foreach (var id in new[] { theirs.Id, draft.Id }) await Should.ThrowAsync<EntityNotFoundException>(() => Mine(client, s => s.GetAsync(id)));
        await Should.ThrowAsync<EntityNotFoundException>(() => Mine(client, s => s.PayAsync(theirs.Id, new PayInvoiceInput())));
        await Should.ThrowAsync<AbpAuthorizationException>(() => app.AsAsync<IInvoiceAppService, InvoiceDetailDto>(client.Owner, s => s.GetAsync(mine.Id)));
    }

    [Fact]
    public async Task A_client_pays_from_its_wallet_and_the_invoice_says_so()
    {
        var (agency, client) = await AClient();
        await app.Redeem(client.Owner, (await app.ACode(agency, value: 20_000)).Code);
        var invoice = await app.Issue(agency, client.Id);

        (await Mine(client, s => s.PayAsync(invoice.Id, new PayInvoiceInput()))).State.ShouldBe(PaymentState.Succeeded);

        var paid = await Mine(client, s => s.GetAsync(invoice.Id));
        (paid.State, paid.IsPaidFromWallet, paid.Due.MinorUnits).ShouldBe((InvoiceState.Paid, true, 0));
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task The_list_finds_by_state_period_and_number_and_its_sums_are_those_of_what_it_shows()
    {
        var (agency, client) = await AClient();
        var first = await app.Issue(agency, client.Id);
        await app.Issue(agency, client.Id, price: 20_000);
        var line = await LineOf(first.Id);
        await Admin(agency, s => s.CreditAsync(first.Id, new CreditInvoiceInput { Lines = [new CreditInvoiceLineInput { LineId = line, AmountMinorUnits = 1_900 }] }));
        await Admin(agency, s => s.CreateAsync(ADraft(client.Id, 5_000)));
        var then = app.Clock.Now;
        app.Clock.Now = then.AddDays(20);
        try
        {
            (await Ids(new GetInvoicesInput { State = InvoiceStateFilter.Overdue })).ShouldBe(2);
            (await Ids(new GetInvoicesInput { State = InvoiceStateFilter.Draft })).ShouldBe(1);
            (await Ids(new GetInvoicesInput { Filter = "inv-2026-0001" })).ShouldBe(1);
            (await Ids(new GetInvoicesInput { Kind = InvoiceKind.CreditNote })).ShouldBe(1);
            (await Ids(new GetInvoicesInput { Period = InvoicePeriod.ThisMonth })).ShouldBe(3);
            (await Ids(new GetInvoicesInput { Period = InvoicePeriod.LastMonth })).ShouldBe(0);
            (await Ids(new GetInvoicesInput { ClientId = Guid.NewGuid() })).ShouldBe(0);
            var sums = await Admin(agency, s => s.GetTotalsAsync(new GetInvoicesInput()));
            (sums.Invoiced.MinorUnits, sums.Open.MinorUnits, sums.Overdue.MinorUnits).ShouldBe((33_800, 33_800, 33_800));
        }
        finally
        {
            app.Clock.Now = then;
        }

        async Task<long> Ids(GetInvoicesInput input) => (await Admin(agency, s => s.GetListAsync(input))).TotalCount;
    }

    [Fact]
    public async Task Settings_change_what_the_next_invoice_says_and_refuse_what_can_not_be()
    {
        var (agency, client) = await AClient();
        var settings = await Settings(agency, s => s.GetAsync());
        (settings.LegalName, settings.PaymentTermDays, settings.ReminderDays, settings.ExampleNumber).ShouldBe(("Acme GmbH", 14, "-3,1,7,14", "INV-2026-0001"));

        settings.Prefix = "RE";
        settings.NumbersByYear = false;
        settings.PricesIncludeTax = true;
        settings.ReminderDays = "7, -3,7";
        var saved = await Settings(agency, s => s.UpdateAsync(settings));
        saved.ReminderDays.ShouldBe("-3,7");
        settings = saved;
        var issued = await app.Issue(agency, client.Id, price: 11_900);

        (issued.Number, issued.Total.MinorUnits).ShouldBe(("RE0001", 11_900));
        (await Admin(agency, s => s.GetAsync(issued.Id))).Tax.MinorUnits.ShouldBe(1_900);
        settings.CreditNotePrefix = "re";
        (await Should.ThrowAsync<BusinessException>(() => Settings(agency, s => s.UpdateAsync(settings)))).Code.ShouldBe("Billing:Invoice.PrefixesAlike");
        (settings.CreditNotePrefix, settings.ReminderDays) = ("CN-", "soon");
        (await Should.ThrowAsync<BusinessException>(() => Settings(agency, s => s.UpdateAsync(settings)))).Code.ShouldBe("Billing:Invoice.ReminderDaysInvalid");
    }

    [Fact]
    public async Task A_tax_rate_is_one_for_a_place_a_category_and_a_day()
    {
        var agency = await app.Given.AnAgency();
        var rate = new SaveTaxRateInput { Name = "VAT", Country = "fr", Category = TaxCategory.Standard, BasisPoints = 2_000, ValidFrom = new DateOnly(2026, 1, 1) };
        var saved = await Rates(agency, s => s.CreateAsync(rate));
        saved.Country.ShouldBe("FR");

        (await Should.ThrowAsync<BusinessException>(() => Rates(agency, s => s.CreateAsync(rate)))).Code.ShouldBe("Billing:TaxRate.Twice");
        rate.ValidFrom = new DateOnly(2027, 1, 1);
        await Rates(agency, s => s.CreateAsync(rate));

        (await Rates(agency, s => s.GetListAsync(new PagedResultRequestDto()))).Items.Select(r => r.ValidFrom.Year).ShouldBe([2027, 2026]);
        var other = await app.Given.AnAgency();
        await Should.ThrowAsync<EntityNotFoundException>(() => Rates(other, s => s.GetAsync(saved.Id)));
    }

    [Fact]
    public async Task The_document_is_a_pdf_that_is_called_as_the_invoice()
    {
        var (agency, client) = await AClient();
        var invoice = await app.Issue(agency, client.Id);

        var name = await app.AsAsync(client.Owner, async s =>
        {
            var file = await s.GetRequiredService<IMyInvoiceAppService>().GetPdfAsync(invoice.Id);
            var begin = new byte[5];
            await file.GetStream().ReadExactlyAsync(begin);
            begin.ShouldBe("%PDF-"u8.ToArray());
            return file.FileName;
        });
        name.ShouldBe("INV-2026-0001.pdf");
    }

    private async Task<(TestAgency Agency, TestClient Client)> AClient()
    {
        var agency = await app.Given.AnAgency();
        await app.SellsFromBerlin(agency);
        return (agency, await app.Given.AClient(agency));
    }

    private static SaveInvoiceInput ADraft(Guid clientId, params long[] prices) => new()
    {
        ClientId = clientId,
        Lines = [.. prices.Select(p => new SaveInvoiceLineInput { Description = "Work", UnitPriceMinorUnits = p })],
    };

    private Task<Guid> LineOf(Guid invoiceId) => app.Ledger.AskAsync<Guid>($"""SELECT "Id" FROM billing."InvoiceLines" WHERE "InvoiceId" = '{invoiceId}'""");

    private Task<T> Admin<T>(TestAgency agency, Func<IInvoiceAppService, Task<T>> act) => app.AsAsync(agency.Admin, act);

    private Task<T> Mine<T>(TestClient client, Func<IMyInvoiceAppService, Task<T>> act) => app.AsAsync(client.Owner, act);

    private Task<T> Settings<T>(TestAgency agency, Func<IInvoiceSettingsAppService, Task<T>> act) => app.AsAsync(agency.Admin, act);

    private Task<T> Rates<T>(TestAgency agency, Func<ITaxRateAppService, Task<T>> act) => app.AsAsync(agency.Admin, act);
}
