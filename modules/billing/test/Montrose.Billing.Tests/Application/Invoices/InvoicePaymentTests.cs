using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Montrose.Billing.Integration;
using Montrose.Billing.Invoices;
using Montrose.Billing.Payments;
using Montrose.Billing.Permissions;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Taxes;
using Montrose.Monetary;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.PermissionManagement;
using Xunit;

namespace Montrose.Billing.Tests.Application.Invoices;

public class InvoicePaymentTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task An_invoice_is_paid_from_the_wallet_at_once_with_its_tax()
    {
        var (agency, person, invoice) = await AnInvoice(balance: 20_000);

        var result = await CollectAsync(agency, person, invoice.Id);

        result.State.ShouldBe(PaymentState.Succeeded);
        (await StateAsync(invoice.Id)).ShouldBe(InvoiceState.Paid);
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(20_000 - 11_900);
        (await app.Ledger.AskAsync<long>($"""SELECT "BalanceMinorUnits" FROM billing."Accounts" WHERE "ClientId" = '{person.ClientId}' AND "Kind" = 6""")).ShouldBe(1_900);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task An_invoice_that_is_paid_ten_times_at_once_is_charged_once()
    {
        var (agency, person, invoice) = await AnInvoice(balance: 500_000);

        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => CollectAsync(agency, person, invoice.Id))));

        results.Distinct().ShouldHaveSingleItem().State.ShouldBe(PaymentState.Succeeded);
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(500_000 - 11_900);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Who_may_pay_invoices_goes_on_with_their_payment_without_the_right_to_top_up()
    {
        var (agency, person, invoice) = await AnInvoice(balance: 0);
        var begun = await CollectAsync(agency, person, invoice.Id, PaymentChoice.Checkout);
        await ForbidAsync(BillingPermissions.Wallet.TopUp);

        (await Mine(s => s.GetAsync(begun.PaymentId))).MayPay.ShouldBeTrue();
        (await Mine(s => s.ContinueAsync(begun.PaymentId))).RedirectUrl.ShouldNotBeNull();
        await ForbidAsync(BillingPermissions.MyInvoices.Pay);
        (await Mine(s => s.GetAsync(begun.PaymentId))).MayPay.ShouldBeFalse();
        await Should.ThrowAsync<AbpAuthorizationException>(() => Mine(s => s.ContinueAsync(begun.PaymentId)));

        Task<T> Mine<T>(Func<IMyPaymentAppService, Task<T>> act) => app.AsClientAsync(person, s => act(s.GetRequiredService<IMyPaymentAppService>()));
        Task ForbidAsync(string permission) => app.Given.InAsync(person.TenantId, async s =>
        {
            await s.GetRequiredService<IPermissionManager>().SetAsync(permission, RolePermissionValueProvider.ProviderName, person.Role, isGranted: false);
            return true;
        });
    }

    [Fact]
    public async Task An_invoice_that_the_wallet_can_not_pay_stays_open()
    {
        var (agency, person, invoice) = await AnInvoice(balance: 11_899);

        (await Should.ThrowAsync<BusinessException>(() => CollectAsync(agency, person, invoice.Id))).Code.ShouldBe("Billing:Wallet.InsufficientFunds");

        (await StateAsync(invoice.Id)).ShouldBe(InvoiceState.Open);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task An_invoice_that_is_paid_at_the_gateway_is_paid_when_the_gateway_says_so_however_often()
    {
        var (agency, person, invoice) = await AnInvoice(balance: 0);
        var begun = await CollectAsync(agency, person, invoice.Id, PaymentChoice.Checkout);
        begun.PayPath.ShouldNotBeNull();
        (await StateAsync(invoice.Id)).ShouldBe(InvoiceState.Open);

        for (var i = 0; i < 3; i++) await SucceedAsync(agency, person, begun.PaymentId);

        (await StateAsync(invoice.Id)).ShouldBe(InvoiceState.Paid);
        (await CollectAsync(agency, person, invoice.Id)).PaymentId.ShouldBe(begun.PaymentId);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Money_that_comes_for_a_void_invoice_goes_to_the_wallet()
    {
        var (agency, person, invoice) = await AnInvoice(balance: 0);
        var begun = await CollectAsync(agency, person, invoice.Id, PaymentChoice.Checkout);
        await app.InTransactionAsync(agency, person.ClientId!.Value, s => s.GetRequiredService<InvoiceDesk>().VoidAsync(invoice.Id));

        for (var i = 0; i < 2; i++) await SucceedAsync(agency, person, begun.PaymentId);

        (await StateAsync(invoice.Id)).ShouldBe(InvoiceState.Void);
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(11_900);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Crediting_a_paid_invoice_refunds_it_and_the_notes_have_their_own_numbers()
    {
        var (agency, person, invoice) = await AnInvoice(balance: 20_000);
        await CollectAsync(agency, person, invoice.Id);

        var part = await CreditAsync(agency, person, invoice.Id, 1_900);
        var rest = await CreditAsync(agency, person, invoice.Id, null);

        (part.Number, part.TotalMinorUnits, rest.Number, rest.TotalMinorUnits).ShouldBe(("CN-2026-0001", 1_900, "CN-2026-0002", 10_000));
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(20_000);
        (await Should.ThrowAsync<BusinessException>(() => CreditAsync(agency, person, invoice.Id, null))).Code.ShouldBe("Billing:Invoice.NothingToCredit");
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Credit_notes_of_many_at_once_are_never_above_the_invoice()
    {
        var (agency, person, invoice) = await AnInvoice(balance: 20_000);
        await CollectAsync(agency, person, invoice.Id);

        var codes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            try
            {
                await CreditAsync(agency, person, invoice.Id, 3_000);
                return null;
            }
            catch (BusinessException refusal)
            {
                return refusal.Code;
            }
        })));

        codes.Count(c => c is null).ShouldBe(3);
        codes.Where(c => c is not null).ShouldAllBe(c => c == "Billing:Invoice.CreditTooLarge");
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(20_000 - 11_900 + 9_000);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task An_open_invoice_that_is_credited_in_part_is_paid_with_the_rest()
    {
        var (agency, person, invoice) = await AnInvoice(balance: 20_000);
        await CreditAsync(agency, person, invoice.Id, 1_900);

        await CollectAsync(agency, person, invoice.Id);

        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(10_000);
        (await StateAsync(invoice.Id)).ShouldBe(InvoiceState.Paid);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_refund_from_the_payments_page_gets_its_credit_note_once()
    {
        var (agency, person, invoice) = await AnInvoice(balance: 20_000);
        var paid = await CollectAsync(agency, person, invoice.Id);

        for (var i = 0; i < 2; i++)
            await app.AsAsync<IPaymentAppService, PaymentDetailDto>(agency.Admin, s => s.RefundAsync(paid.PaymentId, new RefundPaymentInput { AmountMinorUnits = 1_190, Target = RefundTarget.Wallet, RequestKey = "of-the-page" }));

        (await app.Ledger.AskAsync<long>($"""SELECT sum("TotalMinorUnits")::bigint FROM billing."Invoices" WHERE "CreditedInvoiceId" = '{invoice.Id}'""")).ShouldBe(1_190);
        (await app.Ledger.AskAsync<long>($"""SELECT "CreditedMinorUnits" FROM billing."Invoices" WHERE "Id" = '{invoice.Id}'""")).ShouldBe(1_190);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_refund_of_which_no_invoice_heard_gets_its_credit_note_in_the_next_round_once()
    {
        var (agency, person, invoice) = await AnInvoice(balance: 20_000);
        var paid = await CollectAsync(agency, person, invoice.Id);
        // As a process that ended between the commit and the event leaves it.
        await app.InTransactionAsync(agency, person.ClientId!.Value, async s =>
        {
            var db = await s.GetRequiredService<IDbContextProvider<IBillingDbContext>>().GetDbContextAsync();
            var (payment, amount) = ((await PaymentSettlement.LockAsync(db, paid.PaymentId))!, new Money(1_190, "EUR"));
            var refund = new PaymentRefund(Guid.NewGuid(), payment, amount, payment.Refund(amount, 0), RefundTarget.Wallet, "unheard", null, null, app.Clock.Now);
            refund.Succeed(null, app.Clock.Now);
            db.PaymentRefunds.Add(refund);
            await s.GetRequiredService<PaymentLedger>().RefundedAsync(payment, refund, mayFallShort: false);
        });
        app.Clock.Advance(TimeSpan.FromMinutes(11));

        for (var i = 0; i < 2; i++) await app.RepairInvoices();

        (await app.Ledger.AskAsync<long>($"""SELECT sum("TotalMinorUnits")::bigint FROM billing."Invoices" WHERE "CreditedInvoiceId" = '{invoice.Id}'""")).ShouldBe(1_190);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_line_of_another_rate_that_is_credited_takes_its_own_tax_out_of_the_ledger()
    {
        var agency = await app.Given.AnAgency();
        await app.SellsFromBerlin(agency);
        var client = await app.Given.AClient(agency);
        await app.Redeem(client.Owner, (await app.ACode(agency, value: 50_000)).Code);
        var invoice = await app.Issue(agency, client.Id, more: new NewInvoiceLine("A book", 1, 10_000, TaxCategory.Reduced));
        await CollectAsync(agency, client.Owner, invoice.Id);
        (await TaxAsync(client.Owner)).ShouldBe(2_600);

        var book = await app.Ledger.AskAsync<Guid>($"""SELECT "Id" FROM billing."InvoiceLines" WHERE "InvoiceId" = '{invoice.Id}' AND "Description" = 'A book'""");
        await app.AsAsync<IInvoiceAppService, InvoiceDetailDto>(agency.Admin, s => s.CreditAsync(invoice.Id, new CreditInvoiceInput { Lines = [new CreditInvoiceLineInput { LineId = book, AmountMinorUnits = 10_700 }] }));

        (await TaxAsync(client.Owner)).ShouldBe(1_900);
        await app.AsAsync<IInvoiceAppService, InvoiceDetailDto>(agency.Admin, s => s.CreditAsync(invoice.Id, new CreditInvoiceInput()));
        (await TaxAsync(client.Owner)).ShouldBe(0);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_credit_that_is_sent_twice_with_its_key_is_one_note_and_one_refund()
    {
        var (agency, person, invoice) = await AnInvoice(balance: 20_000);
        await CollectAsync(agency, person, invoice.Id);
        var line = await app.Ledger.AskAsync<Guid>($"""SELECT "Id" FROM billing."InvoiceLines" WHERE "InvoiceId" = '{invoice.Id}'""");

        var notes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => app.AsAsync<IInvoiceAppService, InvoiceDetailDto>(agency.Admin, s =>
            s.CreditAsync(invoice.Id, new CreditInvoiceInput { Lines = [new CreditInvoiceLineInput { LineId = line, AmountMinorUnits = 1_000 }], RequestKey = "of-one-form" })))));

        notes.Select(n => n.Id).Distinct().ShouldHaveSingleItem();
        (await app.WalletOf(person)).Balance.MinorUnits.ShouldBe(20_000 - 11_900 + 1_000);
        await app.Ledger.HoldAsync();
    }

    private Task<long> TaxAsync(Person person) => app.Ledger.AskAsync<long>($"""SELECT "BalanceMinorUnits" FROM billing."Accounts" WHERE "ClientId" = '{person.ClientId}' AND "Kind" = 6""");

    private async Task<(TestAgency Agency, Person Person, IssuedInvoice Invoice)> AnInvoice(long balance)
    {
        var agency = await app.Given.AnAgency();
        await app.SellsFromBerlin(agency);
        var client = await app.Given.AClient(agency);
        if (balance > 0) await app.Redeem(client.Owner, (await app.ACode(agency, value: balance)).Code);
        return (agency, client.Owner, await app.Issue(agency, client.Id));
    }

    private async Task<ChargeResult> CollectAsync(TestAgency agency, Person person, Guid invoiceId, PaymentChoice choice = PaymentChoice.Wallet)
    {
        ChargeResult result = null!;
        await app.InTransactionAsync(agency, person.ClientId!.Value, async s => result = await s.GetRequiredService<InvoiceCollector>().CollectAsync(invoiceId, choice));
        return result;
    }

    private async Task<Invoice> CreditAsync(TestAgency agency, Person person, Guid invoiceId, long? gross)
    {
        Invoice note = null!;
        var line = await app.Ledger.AskAsync<Guid>($"""SELECT "Id" FROM billing."InvoiceLines" WHERE "InvoiceId" = '{invoiceId}'""");
        await app.InTransactionAsync(agency, person.ClientId!.Value, async s =>
            note = await s.GetRequiredService<CreditNoteIssuer>().CreditAsync(invoiceId, gross is { } g ? [new LineCredit(line, g)] : null, RefundTarget.Wallet, "From a test"));
        return note;
    }

    /// <summary>As the gateway's webhook tells.</summary>
    private async Task SucceedAsync(TestAgency agency, Person person, Guid paymentId)
    {
        using var services = app.Services.CreateScope();
        using var tenant = services.ServiceProvider.GetRequiredService<Volo.Abp.MultiTenancy.ICurrentTenant>().Change(agency.Id);
        using var scope = services.ServiceProvider.GetRequiredService<Clients.IClientScope>().Use(Clients.ClientScopeSnapshot.ForClient(person.ClientId!.Value));
        await services.ServiceProvider.GetRequiredService<PaymentSettlement>().ApplyAsync(paymentId, new GatewayPayment(PaymentState.Succeeded, "pi_" + paymentId.ToString("N", CultureInfo.InvariantCulture)), new Teller(GatewayKind.Test));
    }

    private async Task<InvoiceState> StateAsync(Guid id) => (InvoiceState)await app.Ledger.AskAsync<int>($"""SELECT "State" FROM billing."Invoices" WHERE "Id" = '{id}'""");
}
