using Montrose.Billing.Gateways;
using Montrose.Billing.Payments;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Billing.Webhooks;
using Montrose.TestBase;
using Montrose.TestBase.Wire;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Billing.Tests.Application.Payments;

[Collection(PaymentCollection.Name)]
public class StripeTopUpTests(PaymentApp app)
{
    [Fact]
    public async Task A_client_pays_at_the_page_and_has_the_credit_when_it_comes_back()
    {
        var (_, person) = await AClient();

        var start = await app.TopUp(person, 2_500);
        (await app.Refresh(person, start.PaymentId)).State.ShouldBe(PaymentState.Pending);
        (await app.BalanceOf(person)).ShouldBe(0);
        app.Stripe.Pay(start.PaymentId);
        var paid = await app.Refresh(person, start.PaymentId);

        start.RedirectUrl.ShouldStartWith(app.Stripe.Url);
        paid.State.ShouldBe(PaymentState.Succeeded);
        paid.ProviderPaymentId.ShouldStartWith("pi_");
        (await app.BalanceOf(person)).ShouldBe(2_500);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_double_click_the_back_button_and_two_tabs_make_one_payment()
    {
        var (_, person) = await AClient();

        var clicks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.TopUp(person, 3_000, key: "form-1")));
        var otherTab = await app.TopUp(person, 3_000, key: "form-2");
        app.Stripe.Pay(otherTab.PaymentId);
        await app.Refresh(person, otherTab.PaymentId);
        var back = await app.TopUp(person, 3_000, key: "form-1");

        clicks.Append(otherTab).Select(c => (c.PaymentId, c.RedirectUrl)).Distinct().Count().ShouldBe(1);
        back.PaymentId.ShouldBe(otherTab.PaymentId);
        back.RedirectUrl.ShouldBeNull("it is paid");
        app.Stripe.TimesPaid(back.PaymentId).ShouldBe(1);
        (await app.BalanceOf(person)).ShouldBe(3_000);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task The_key_of_another_amount_is_refused()
    {
        var (_, person) = await AClient();
        await app.TopUp(person, 1_000, key: "one");
        (await Should.ThrowAsync<BusinessException>(() => app.TopUp(person, 2_000, key: "one"))).Code.ShouldBe("Billing:Payment.RequestKeyOfOther");
    }

    [Theory]
    [InlineData(499)]
    [InlineData(500_001)]
    public async Task An_amount_out_of_range_is_refused_before_anybody_is_asked(long amount)
    {
        var (_, person) = await AClient();
        (await Should.ThrowAsync<BusinessException>(() => app.TopUp(person, amount))).Code.ShouldBe("Billing:TopUp.OutOfRange");
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task A_page_that_nobody_pays_ends_and_the_client_can_begin_anew()
    {
        var (_, person) = await AClient();
        var start = await app.TopUp(person, 900);
        app.Stripe.Expire(start.PaymentId);

        (await app.Refresh(person, start.PaymentId)).State.ShouldBe(PaymentState.Cancelled);
        var again = await app.TopUp(person, 900);
        app.Stripe.Pay(again.PaymentId);
        await app.Refresh(person, again.PaymentId);

        again.PaymentId.ShouldNotBe(start.PaymentId);
        (await app.BalanceOf(person)).ShouldBe(900);
        await app.Ledger.HoldAsync();
    }

    [Theory]
    [InlineData(WireFault.CutBefore)]
    [InlineData(WireFault.CutAfter)]
    [InlineData(WireFault.Broken)]
    public async Task A_page_that_could_not_be_opened_is_the_same_page_at_the_next_try(WireFault fault)
    {
        var (_, person) = await AClient();
        app.Stripe.Next("/v1/checkout/sessions", fault);

        (await Should.ThrowAsync<BusinessException>(() => app.TopUp(person, 1_100, key: "k"))).Code.ShouldBe("Billing:Gateway.DoesNotAnswer");
        var again = await app.TopUp(person, 1_100, key: "k");
        app.Stripe.Pay(again.PaymentId);
        await app.Refresh(person, again.PaymentId);

        app.Stripe.Done.Count(d => d.Path == "checkout/sessions" && d.Form.GetValueOrDefault("client_reference_id") == again.PaymentId.ToString()).ShouldBe(1);
        (await app.BalanceOf(person)).ShouldBe(1_100);
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task An_event_that_says_another_amount_moves_nothing_and_is_shown()
    {
        var (agency, person) = await AClient();
        var id = (await app.TopUp(person, 1_000)).PaymentId;
        app.Stripe.Pay(id);

        await HearAsync(agency, app.Stripe.Event("checkout.session.completed", id).Replace("\"amount_total\":1000", "\"amount_total\":9000", StringComparison.Ordinal));

        (await app.BalanceOf(person)).ShouldBe(0);
        var shown = await app.AsAsync<IWebhookAppService, Volo.Abp.Application.Dtos.PagedResultDto<WebhookDto>>(agency.Admin, s => s.GetListAsync(new GetWebhooksInput { State = WebhookState.Failed }));
        shown.Items.ShouldHaveSingleItem().PaymentId.ShouldBeNull();
        await app.Ledger.HoldAsync();
    }

    [Fact]
    public async Task Another_agencys_payment_can_not_be_told_of()
    {
        var (agency, person) = await AClient();
        var other = await app.AnAgencyThatTakesPayments();
        var id = (await app.TopUp(person, 1_000)).PaymentId;
        app.Stripe.Pay(id);

        await HearAsync(other, app.Stripe.Event("checkout.session.completed", id));

        (await app.BalanceOf(person)).ShouldBe(0);
        (await app.AsAsync<IWebhookAppService, Volo.Abp.Application.Dtos.PagedResultDto<WebhookDto>>(agency.Admin, s => s.GetListAsync(new GetWebhooksInput()))).TotalCount.ShouldBe(0);
    }

    private async Task HearAsync(TestAgency agency, string body)
    {
        (await DeliverAsync(agency, body)).ShouldBe(WebhookReceipt.Kept);
        await app.RunJobsAsync();
    }

    private Task<WebhookReceipt> DeliverAsync(TestAgency agency, string body) => app.Deliver(agency, GatewayKind.Stripe, StripeServer.Signed(body, app.Clock.Now));

    private async Task<(TestAgency Agency, Person Person)> AClient()
    {
        var agency = await app.AnAgencyThatTakesPayments();
        return (agency, BillingApp.APersonOf(agency));
    }
}
