using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Gateways;
using Montrose.Billing.Integration;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Payments;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Monetary;
using Montrose.TestBase;
using Montrose.TestBase.Wire;
using Shouldly;
using Xunit;

namespace Montrose.Billing.Tests.Application.Payments;

/// <summary>PayPal accounts that PayPal keeps, and charges of them while the client is away.</summary>
[Collection(PaymentCollection.Name)]
public class PayPalVaultTests(PaymentApp app)
{
    [Fact]
    public async Task An_account_is_saved_once_after_the_client_has_agreed_and_shows_only_a_part_of_its_address()
    {
        var (_, person) = await AClient();
        var setup = await StartAsync(person);

        (await CompleteAsync(person, setup.Id)).Items.ShouldBeEmpty();
        app.PayPal.ApproveSetup(setup.RedirectUrl);
        await CompleteAsync(person, setup.Id);
        var saved = (await CompleteAsync(person, setup.Id)).Items.ShouldHaveSingleItem();

        (saved.Gateway, saved.Brand, saved.Label, saved.IsDefault, saved.IsExpired).ShouldBe((GatewayKind.PayPal, "paypal", "p…@client.example", true, false));
    }

    [Theory]
    [InlineData(WireFault.None)]
    [InlineData(WireFault.Busy)]
    [InlineData(WireFault.CutBefore)]
    [InlineData(WireFault.CutAfter)]
    [InlineData(WireFault.Broken)]
    public async Task A_saved_account_is_charged_once_whatever_happens_on_the_way(WireFault fault)
    {
        var (agency, person) = await AClient();
        await SaveAsync(person);
        app.PayPal.Next("/v2/checkout/orders", fault);

        var charge = await ChargeAsync(agency, person, 1_500);
        await app.RunJobsAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await app.Reconcile();

        (await app.AsAsync<IPaymentAppService, PaymentDetailDto>(agency.Admin, s => s.GetAsync(charge.PaymentId))).State.ShouldBe(PaymentState.Succeeded);
        app.PayPal.TimesCaptured(charge.PaymentId).ShouldBe(1);
        var sent = app.PayPal.VaultOrders.First(o => o["purchase_units"]![0]!["custom_id"]!.GetValue<string>() == charge.PaymentId.ToString());
        sent["payment_source"]!["paypal"]!["stored_credential"]!["payment_initiator"]!.GetValue<string>().ShouldBe("MERCHANT");
        await app.Ledger.HoldAsync();
    }

    [Theory]
    [InlineData("declined", PaymentState.Failed)]
    [InlineData("action", PaymentState.ActionRequired)]
    public async Task What_PayPal_does_not_pay_at_once_is_told_as_it_is(string behaviour, PaymentState state)
    {
        var (agency, person) = await AClient();
        app.PayPal.Behaves(await SaveAsync(person), behaviour);

        var charge = await ChargeAsync(agency, person, 1_500);
        await app.RunJobsAsync();

        (await app.AsAsync<IPaymentAppService, PaymentDetailDto>(agency.Admin, s => s.GetAsync(charge.PaymentId))).State.ShouldBe(state);
        app.PayPal.TimesCaptured(charge.PaymentId).ShouldBe(0);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task PayPal_forgets_a_removed_account()
    {
        var (_, person) = await AClient();
        var token = await SaveAsync(person);
        var method = (await app.AsClientAsync(person, s => s.GetRequiredService<IPaymentMethodAppService>().GetAsync())).Items[0];

        await app.AsClientAsync(person, async s => { await s.GetRequiredService<IPaymentMethodAppService>().DeleteAsync(method.Id); return true; });

        app.PayPal.Forgotten.ShouldContain(token);
    }

    private Task<MethodSetupDto> StartAsync(Person person) =>
        app.AsClientAsync(person, s => s.GetRequiredService<IPaymentMethodAppService>().StartAsync(new StartMethodSetupInput { Gateway = GatewayKind.PayPal }));

    private Task<PaymentMethodsDto> CompleteAsync(Person person, Guid setup) =>
        app.AsClientAsync(person, s => s.GetRequiredService<IPaymentMethodAppService>().CompleteAsync(setup));

    /// <returns>PayPal's id of the account.</returns>
    private async Task<string> SaveAsync(Person person)
    {
        var setup = await StartAsync(person);
        app.PayPal.ApproveSetup(setup.RedirectUrl);
        await CompleteAsync(person, setup.Id);
        return "VAULT" + setup.RedirectUrl[(setup.RedirectUrl.LastIndexOf('/') + 1)..];
    }

    private async Task<ChargeResult> ChargeAsync(TestAgency agency, Person person, long amount)
    {
        var client = person.ClientId!.Value;
        ChargeResult result = null!;
        await app.InTransactionAsync(agency, client, async s => result = await s.GetRequiredService<IChargeIntegrationService>()
            .ChargeAsync(new ChargeRequest(client, new Money(amount, "EUR"), Money.Zero("EUR"), "courses", client.ToString("N"), "A course", "standard", PaymentChoice.SavedMethod)));
        return result;
    }

    private async Task<(TestAgency Agency, Person Person)> AClient()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        return (agency, BillingApp.APersonOf(agency));
    }
}
