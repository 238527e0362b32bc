using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Integration;
using Montrose.Billing.Invoices;
using Montrose.Billing.Payments;
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.EntityFrameworkCore;
using Xunit;

namespace Montrose.Billing.Tests.Application.Subscriptions;

/// <summary>What is paid for a subscription is invoiced, once.</summary>
public class SubscriptionInvoiceTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task Each_paid_period_has_one_invoice_whose_tax_is_the_ledger_s()
    {
        var (agency, person) = await AClient();
        await app.Subscribe(person, await app.APlan(agency, 11_900));
        await app.RunJobsAsync();
        await app.Travel(31);
        await app.RunJobsAsync();

        var invoices = await InvoicesOf(agency, person);

        invoices.Count.ShouldBe(2);
        invoices.ShouldAllBe(i => i.State == InvoiceState.Paid && i.Kind == InvoiceKind.Invoice && i.TotalMinorUnits == 11_900 && i.TaxMinorUnits == 1_900 && i.PaymentId != null);
        (await TaxInLedgerAsync(agency, person)).ShouldBe(3_800);
        invoices.Select(i => i.Sequence).ShouldBe([1, 2]);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_repeated_job_writes_no_second_invoice()
    {
        var (agency, person) = await AClient();
        await app.Subscribe(person, await app.APlan(agency, 2_900));
        await app.RunJobsAsync();
        var invoice = (await InvoicesOf(agency, person)).ShouldHaveSingleItem();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.InTransactionAsync(agency, person.ClientId!.Value, s =>
            s.GetRequiredService<SubscriptionInvoices>().IssueAsync(Guid.ParseExact(invoice.ObjectId!, "N")))));

        (await InvoicesOf(agency, person)).ShouldHaveSingleItem().Id.ShouldBe(invoice.Id);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_paid_charge_whose_job_was_given_up_is_invoiced_in_the_next_round_once()
    {
        var (agency, person) = await AClient();
        await app.Subscribe(person, await app.APlan(agency, 2_900));
        await app.Ledger.AskAsync<object?>("""DELETE FROM "AbpBackgroundJobs" WHERE "JobName" = 'montrose.billing.invoice-subscription'""");
        await app.RunJobsAsync();
        (await InvoicesOf(agency, person)).ShouldBeEmpty();
        app.Clock.Advance(TimeSpan.FromMinutes(11));

        for (var i = 0; i < 2; i++) await app.RepairInvoices();

        (await InvoicesOf(agency, person)).ShouldHaveSingleItem().TotalMinorUnits.ShouldBe(2_900);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_charge_that_was_not_paid_has_no_invoice()
    {
        var (agency, person) = await AClient(balance: 3_000);
        await app.Subscribe(person, await app.APlan(agency, 2_900));
        await app.Travel(32);
        await app.RunJobsAsync();

        (await app.Current(person))!.State.ShouldBe(SubscriptionState.PastDue);
        (await InvoicesOf(agency, person)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Money_that_goes_back_is_taken_off_by_a_credit_note()
    {
        var (agency, person) = await AClient();
        await app.Subscribe(person, await app.APlan(agency, 11_900));
        await app.RunJobsAsync();
        var invoice = (await InvoicesOf(agency, person)).ShouldHaveSingleItem();

        await app.InTransactionAsync(agency, person.ClientId!.Value, s => s.GetRequiredService<IChargeIntegrationService>()
            .RefundAsync(new ChargeRefund(invoice.Provider!, invoice.ObjectId!, new(5_950, "EUR"), RefundTarget.Wallet, "half", "Down for two weeks")));
        await app.RunJobsAsync();

        var note = (await InvoicesOf(agency, person)).Single(i => i.Kind == InvoiceKind.CreditNote);
        (note.CreditedInvoiceId, note.TotalMinorUnits, note.TaxMinorUnits).ShouldBe((invoice.Id, 5_950, 950));
        (await TaxInLedgerAsync(agency, person)).ShouldBe(950);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task An_admin_credits_a_paid_period_and_the_money_is_back_in_the_wallet()
    {
        var (agency, person) = await AClient();
        await app.Subscribe(person, await app.APlan(agency, 11_900));
        await app.RunJobsAsync();
        var invoice = (await InvoicesOf(agency, person)).ShouldHaveSingleItem();

        await app.AsAsync<IInvoiceAppService, InvoiceDetailDto>(agency.Admin, s => s.CreditAsync(invoice.Id, new CreditInvoiceInput { Target = RefundTarget.Wallet }));
        await app.RunJobsAsync();

        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(100_000);
        (await InvoicesOf(agency, person)).Count(i => i.Kind == InvoiceKind.CreditNote).ShouldBe(1);
        (await TaxInLedgerAsync(agency, person)).ShouldBe(0);
        await app.Ledger.HoldAsync();
    }

    private async Task<(TestAgency Agency, Person Person)> AClient(long balance = 100_000)
    {
        var agency = await app.Given.AnAgency();
        await app.SellsFromBerlin(agency);
        var person = BillingApp.APersonOf(agency);
        await app.Credit(agency, person, balance);
        return (agency, person);
    }

    private Task<List<Invoice>> InvoicesOf(TestAgency agency, Person person) => app.InClient(agency, person, async s =>
        await (await s.GetRequiredService<IDbContextProvider<IBillingDbContext>>().GetDbContextAsync()).Invoices.AsNoTracking().OrderBy(i => i.Kind).ThenBy(i => i.Sequence).ToListAsync());

    private Task<long> TaxInLedgerAsync(TestAgency agency, Person person) => app.InClient(agency, person, async s =>
        await (await s.GetRequiredService<IDbContextProvider<IBillingDbContext>>().GetDbContextAsync()).Accounts.Where(a => a.Kind == Montrose.Billing.Ledger.AccountKind.Tax).SumAsync(a => a.BalanceMinorUnits));
}
