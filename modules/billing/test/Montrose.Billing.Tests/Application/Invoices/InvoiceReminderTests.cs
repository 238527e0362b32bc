using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Integration;
using Montrose.Billing.Invoices;
using Montrose.Billing.Payments;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.SettingManagement;
using Xunit;

namespace Montrose.Billing.Tests.Application.Invoices;

public class InvoiceReminderTests(BillingApp app) : IClassFixture<BillingApp>, IDisposable
{
    private readonly DateTime _then = app.Clock.Now;

    public void Dispose()
    {
        app.Clock.Now = _then;
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_invoice_is_mailed_with_links_to_its_page_and_its_document_when_it_is_finalised()
    {
        var (_, client, invoice) = await AnInvoice();

        await app.RunJobsAsync();

        var mail = MailsTo(client).ShouldHaveSingleItem();
        mail.Subject.ShouldContain(invoice.Number);
        mail.Body.ShouldContain($"/dashboard/client/invoices/{invoice.Id}\"");
        mail.Body.ShouldContain($"/dashboard/client/invoices/{invoice.Id}/pdf");
        mail.Body.ShouldContain("119.00");
    }

    [Fact]
    public async Task An_open_invoice_is_reminded_of_once_on_each_day_that_the_agency_chose()
    {
        var (_, client, _) = await AnInvoice();
        var said = new List<int>();
        for (var day = 0; day <= 40; day++)
        {
            app.Clock.Now = _then.AddDays(day);
            for (var round = 0; round < 2; round++) await RunAsync();
            var mails = await SentTo(client);
            if (mails > said.Count + 1) said.Add(day);
        }

        // It is due on day 14.
        said.ShouldBe([11, 15, 21, 28]);
        MailsTo(client).Count(m => m.Subject.Contains("due soon", StringComparison.Ordinal)).ShouldBe(1);
        MailsTo(client).Count(m => m.Subject.Contains("overdue", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public async Task Two_rounds_at_once_remind_once()
    {
        var (_, client, _) = await AnInvoice();
        app.Clock.Now = _then.AddDays(15);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(RunAsync)));

        (await SentTo(client)).ShouldBe(2);
    }

    [Fact]
    public async Task What_was_missed_is_made_up_for_by_the_newest_reminder_alone()
    {
        var (_, client, _) = await AnInvoice();
        app.Clock.Now = _then.AddDays(22);

        await RunAsync();
        await RunAsync();

        (await SentTo(client)).ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_is_reminded_of_what_is_paid_or_void()
    {
        var (agency, client, paid) = await AnInvoice();
        await app.Redeem(client.Owner, (await app.ACode(agency, value: 20_000)).Code);
        await app.InTransactionAsync(agency, client.Id, s => s.GetRequiredService<InvoiceCollector>().CollectAsync(paid.Id, PaymentChoice.Wallet));
        var voided = await app.Issue(agency, client.Id);
        await app.InTransactionAsync(agency, client.Id, s => s.GetRequiredService<InvoiceDesk>().VoidAsync(voided.Id));
        app.Clock.Now = _then.AddDays(15);

        await RunAsync();

        (await SentTo(client)).ShouldBe(2);
    }

    [Fact]
    public async Task A_payment_that_nobody_heard_of_settles_its_invoice_in_the_next_round()
    {
        var (agency, client, invoice) = await AnInvoice();
        ChargeResult begun = null!;
        await app.InTransactionAsync(agency, client.Id, async s => begun = await s.GetRequiredService<InvoiceCollector>().CollectAsync(invoice.Id, PaymentChoice.Checkout));
        // As a process that ended between the commit and the event leaves it.
        await app.InTransactionAsync(agency, client.Id, async s =>
        {
            var db = await s.GetRequiredService<Volo.Abp.EntityFrameworkCore.IDbContextProvider<Montrose.Billing.EntityFrameworkCore.IBillingDbContext>>().GetDbContextAsync();
            var payment = (await PaymentSettlement.LockAsync(db, begun.PaymentId))!;
            payment.Succeed("pi_unheard", app.Clock.Now);
            await s.GetRequiredService<PaymentLedger>().PaidAsync(payment);
        });

        await app.RepairInvoices();

        (await app.Ledger.AskAsync<int>($"""SELECT "State" FROM billing."Invoices" WHERE "Id" = '{invoice.Id}'""")).ShouldBe((int)InvoiceState.Paid);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task An_agency_whose_settings_can_not_be_read_does_not_keep_the_others_waiting()
    {
        for (var i = 0; i < 3; i++)
        {
            var (broken, _, _) = await AnInvoice();
            await app.Given.InAsync(broken.Id, async s =>
            {
                await s.GetRequiredService<ISettingManager>().SetForCurrentTenantAsync(Montrose.Billing.Settings.BillingSettings.ReminderDays, "soon", forceToSet: true);
                return true;
            });
        }
        var (_, client, _) = await AnInvoice();
        app.Clock.Now = _then.AddDays(15);

        await RunAsync();

        (await SentTo(client)).ShouldBeGreaterThan(1);
    }

    private async Task<(TestAgency Agency, TestClient Client, IssuedInvoice Invoice)> AnInvoice()
    {
        var agency = await app.Given.AnAgency();
        await app.SellsFromBerlin(agency);
        var client = await app.Given.AClient(agency);
        return (agency, client, await app.Issue(agency, client.Id));
    }

    private async Task RunAsync()
    {
        using var services = app.Services.CreateScope();
        await services.ServiceProvider.GetRequiredService<InvoiceReminders>().RunAsync();
    }

    private async Task<int> SentTo(TestClient client)
    {
        await app.RunJobsAsync();
        return MailsTo(client).Count;
    }

    private List<SentMail> MailsTo(TestClient client) => [.. app.Mailbox.Mails.Where(m => m.To.Contains(client.Owner.Email, StringComparison.OrdinalIgnoreCase))];
}
