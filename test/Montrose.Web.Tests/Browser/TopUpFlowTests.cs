using Microsoft.Playwright;
using Montrose.Billing.Gateways;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>
/// Money comes into a wallet, at each gateway and in every way that people press buttons: what was taken once is credited
/// once. What else the built-in gateway does stands in <see cref="TopUpTests"/>.
/// </summary>
[Collection(BrowserCollection.Name)]
public class TopUpFlowTests(BrowserFixture browser)
{
    private PayingAgency _agency = null!;
    private IPage _page = null!;
    private (long Charges, long Credits, long Balance, long Payments) _before;

    [SkippableTheory]
    [InlineData(GatewayKind.Stripe)]
    [InlineData(GatewayKind.PayPal)]
    [InlineData(GatewayKind.Test)]
    public async Task What_is_paid_is_credited_once_and_the_back_button_does_not_pay_again(GatewayKind gateway)
    {
        await BeginAsync(gateway);
        await _agency.BeginTopUpAsync(_page, "20.00");
        await _agency.Page.PayAsync(_page);
        await Expect(_page.Locator("main")).ToContainTextAsync("your payment has arrived");
        await Expect(_page.Locator("main")).ToContainTextAsync("20.00");
        await ShouldHaveMovedAsync(2_000, charges: 1);

        // Back over the gateway's page to the form, which is sent again as it was.
        while (!_page.Url.EndsWith("/top-up", StringComparison.Ordinal)) await _page.GoBackAsync();
        await _page.EnterAsync("Amount", "20.00");
        await _page.SubmitAsync("Continue to payment");
        await ShouldHaveMovedAsync(2_000, charges: 1);
        await EndAsync();
    }

    [SkippableTheory]
    [InlineData(GatewayKind.Stripe)]
    [InlineData(GatewayKind.PayPal)]
    [InlineData(GatewayKind.Test)]
    public async Task A_form_that_is_sent_twice_with_its_key_is_the_payment_that_was_made(GatewayKind gateway)
    {
        await BeginAsync(gateway);
        await _page.GotoAsync(_agency.Url + "/dashboard/client/wallet/top-up");
        var key = await _page.Locator("input[name='Input.RequestKey']").GetAttributeAsync("value");
        await _page.EnterAsync("Amount", "23.00");
        await _page.SubmitAsync("Continue to payment");
        await _agency.Page.PayAsync(_page);

        await _page.GotoAsync(_agency.Url + "/dashboard/client/wallet/top-up");
        await _page.Locator("input[name='Input.RequestKey']").EvaluateAsync("(i, key) => { i.value = key }", key);
        await _page.EnterAsync("Amount", "23.00");
        await _page.SubmitAsync("Continue to payment");

        await Expect(_page.Locator("main")).ToContainTextAsync("your payment has arrived");
        await ShouldHaveMovedAsync(2_300, charges: 1, payments: 1);
        await EndAsync();
    }

    [SkippableTheory]
    [InlineData(GatewayKind.Stripe)]
    [InlineData(GatewayKind.PayPal)]
    public async Task A_declined_card_is_told_clearly_and_the_same_amount_is_paid_with_another(GatewayKind gateway)
    {
        await BeginAsync(gateway);
        await _agency.BeginTopUpAsync(_page, "21.00");
        await _agency.Page.DeclineAsync(_page);
        if (gateway is GatewayKind.Stripe)
        {
            await Expect(_page.Locator("main")).ToContainTextAsync("declined");
            await _agency.Page.LeaveAsync(_page);
        }
        await Expect(_page.Locator("main")).ToContainTextAsync(gateway is GatewayKind.Stripe ? "Nothing was charged" : "The payment was declined");
        await Expect(_page.Locator("main")).ToContainTextAsync("21.00");
        await ShouldHaveMovedAsync(0, charges: 0);

        await _page.SubmitAsync("Go on with the payment");
        await _agency.Page.ConfirmAsync(_page);
        await Expect(_page.Locator("main")).ToContainTextAsync("your payment has arrived");
        await ShouldHaveMovedAsync(2_100, charges: 1, payments: 1);
        await EndAsync();
    }

    [SkippableTheory]
    [InlineData(GatewayKind.Stripe)]
    [InlineData(GatewayKind.PayPal)]
    public async Task Who_leaves_the_page_has_paid_nothing_and_can_go_on_or_start_again(GatewayKind gateway)
    {
        await BeginAsync(gateway);
        await _agency.BeginTopUpAsync(_page, "22.00");
        await _agency.Page.LeaveAsync(_page);
        await Expect(_page.Locator("main")).ToContainTextAsync("Nothing was charged");
        await ShouldHaveMovedAsync(0, charges: 0);

        await _page.SubmitAsync("Go on with the payment");
        await _agency.Page.LeaveAsync(_page);
        await _agency.BeginTopUpAsync(_page, "22.00");
        await _agency.Page.PayAsync(_page);
        await ShouldHaveMovedAsync(2_200, charges: 1, payments: 1);
        await EndAsync();
    }

    [SkippableTheory]
    [InlineData(GatewayKind.Stripe)]
    [InlineData(GatewayKind.PayPal)]
    [InlineData(GatewayKind.Test)]
    public async Task Pressing_twice_begins_one_payment_and_pays_it_once(GatewayKind gateway)
    {
        await BeginAsync(gateway);
        await _page.GotoAsync(_agency.Url + "/dashboard/client/wallet/top-up");
        await _page.EnterAsync("Amount", "24.00");
        await _page.Button("Continue to payment").DblClickAsync();
        await _agency.Page.PayButton(_page).DblClickAsync();

        await Expect(_page.Locator("main")).ToContainTextAsync("your payment has arrived");
        await ShouldHaveMovedAsync(2_400, charges: 1, payments: 1);
        await EndAsync();
    }

    [SkippableTheory]
    [InlineData(GatewayKind.Stripe)]
    [InlineData(GatewayKind.PayPal)]
    public async Task Two_tabs_with_the_same_top_up_are_one_payment(GatewayKind gateway)
    {
        await BeginAsync(gateway);
        var other = await _page.Context.NewPageAsync();
        await _agency.BeginTopUpAsync(_page, "25.00");
        await _agency.BeginTopUpAsync(other, "25.00");
        other.Url.ShouldBe(_page.Url);

        await _agency.Page.PayAsync(_page);
        await _agency.Page.PayButton(other).ClickAsync();
        await other.WaitForURLAsync("**/dashboard/client/payments/**");

        await Expect(other.Locator("main")).ToContainTextAsync("your payment has arrived");
        await ShouldHaveMovedAsync(2_500, charges: 1, payments: 1);
        await EndAsync();
    }

    [SkippableTheory]
    [InlineData(GatewayKind.Stripe, "checkout.session.completed")]
    [InlineData(GatewayKind.PayPal, "CHECKOUT.ORDER.APPROVED")]
    public async Task Who_pays_and_closes_the_window_is_credited_when_the_provider_tells_however_often(GatewayKind gateway, string type)
    {
        await BeginAsync(gateway);
        await _agency.BeginTopUpAsync(_page, "26.00");
        await _page.SubmitAsync(_page.GetByRole(AriaRole.Button, new() { Name = "Pay and close the window" }));
        var payment = await _agency.NewestPaymentAsync();
        await _page.GotoAsync($"{_agency.Url}/dashboard/client/payments/{payment}");
        await Expect(_page.Locator("main")).ToContainTextAsync("We are waiting for the payment");
        (await _agency.BalanceAsync()).ShouldBe(_before.Balance);

        await _agency.TellAsync(payment, type, times: 3);

        await _page.SoonAsync("your payment has arrived");
        await ShouldHaveMovedAsync(2_600, charges: 1, payments: 1);
        await EndAsync();
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Money_that_is_sent_by_transfer_is_credit_only_when_it_has_arrived(bool arrives)
    {
        await BeginAsync(GatewayKind.Stripe);
        await _agency.BeginTopUpAsync(_page, arrives ? "27.00" : "28.00");
        await _page.SubmitAsync(_page.GetByRole(AriaRole.Button, new() { Name = "Pay by transfer" }));
        await Expect(_page.Locator("main")).ToContainTextAsync("We are waiting for the payment");
        await ShouldHaveMovedAsync(0, charges: 0);

        var payment = await _agency.NewestPaymentAsync();
        browser.Stripe.Arrive(payment, arrives);
        await _agency.TellAsync(payment, arrives ? "checkout.session.async_payment_succeeded" : "checkout.session.async_payment_failed", times: 2);

        await _page.SoonAsync(arrives ? "your payment has arrived" : "The payment was declined");
        await ShouldHaveMovedAsync(arrives ? 2_700 : 0, charges: arrives ? 1 : 0, payments: 1);
        await EndAsync();
    }

    private async Task BeginAsync(GatewayKind gateway)
    {
        _agency = await browser.PayingAgencyAsync(gateway);
        _page = await _agency.OwnerAsync();
        _before = (await _agency.ChargesAsync(), await _agency.CreditsAsync(), await _agency.BalanceAsync(), await _agency.PaymentsAsync());
    }

    private Task EndAsync() => _page.Context.CloseAsync();

    /// <summary>The page, the ledger and the provider say the same.</summary>
    private async Task ShouldHaveMovedAsync(long minorUnits, int charges, int? payments = null)
    {
        var reader = await _page.Context.NewPageAsync();
        await _agency.ShouldReadBalanceAsync(reader, _before.Balance + minorUnits);
        await reader.CloseAsync();
        (await _agency.CreditsAsync()).ShouldBe(_before.Credits + charges);
        (await _agency.ChargesAsync()).ShouldBe(_before.Charges + charges);
        if (payments is { } count) (await _agency.PaymentsAsync()).ShouldBe(_before.Payments + count);
    }
}
