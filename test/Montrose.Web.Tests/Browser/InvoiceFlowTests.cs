using Microsoft.Playwright;
using Montrose.Billing.Gateways;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>Invoices and plans are paid at each gateway: at its page, with what is saved there, and in two tabs at once.</summary>
[Collection(BrowserCollection.Name)]
public class InvoiceFlowTests(BrowserFixture browser)
{
    private PayingAgency _agency = null!;
    private IPage _page = null!;
    private (long Charges, long Balance) _before;

    [SkippableTheory]
    [InlineData(GatewayKind.Stripe)]
    [InlineData(GatewayKind.PayPal)]
    [InlineData(GatewayKind.Test)]
    public async Task An_invoice_is_paid_once_with_what_was_saved_however_often_it_is_pressed(GatewayKind gateway)
    {
        await BeginAsync(gateway);
        await _agency.BeginSavingAsync(_page);
        await _agency.Page.SaveAsync(_page);
        await Expect(_page.Locator("main")).ToContainTextAsync("Default");
        await OpenInvoiceAsync("30.00");
        await SavedWay.CheckAsync();
        await _page.Button("Pay").DblClickAsync();
        await _page.WaitForURLAsync("**/dashboard/client/payments/**");

        await _page.SoonAsync("your payment has arrived");
        await ShouldBePaidAsync(charges: 1, wallet: 0);
        await EndAsync();
    }

    [SkippableTheory]
    [InlineData(GatewayKind.Stripe)]
    [InlineData(GatewayKind.PayPal)]
    [InlineData(GatewayKind.Test)]
    public async Task A_saved_card_that_the_bank_asks_about_leads_its_owner_to_confirm_the_invoice(GatewayKind gateway)
    {
        await BeginAsync(gateway);
        await _agency.BeginSavingAsync(_page);
        await _agency.Page.SaveAskingAsync(_page);
        await OpenInvoiceAsync("31.00");
        await SavedWay.CheckAsync();
        await _page.SubmitAsync("Pay");
        await _page.SoonAsync("Your bank wants you to confirm this payment");
        (await _agency.ChargesAsync()).ShouldBe(_before.Charges);

        await _page.SubmitAsync("Go on with the payment");
        await _agency.Page.ConfirmAsync(_page);

        await Expect(_page.Locator("main")).ToContainTextAsync("your payment has arrived");
        await ShouldBePaidAsync(charges: 1, wallet: 0);
        await EndAsync();
    }

    [SkippableTheory]
    [InlineData(GatewayKind.Stripe)]
    [InlineData(GatewayKind.PayPal)]
    public async Task A_saved_card_that_is_declined_says_so_and_the_invoice_is_paid_at_the_gateways_page(GatewayKind gateway)
    {
        await BeginAsync(gateway);
        await _agency.BeginSavingAsync(_page);
        await PayPage.SaveDeclinedAsync(_page);
        await OpenInvoiceAsync("32.00");
        await SavedWay.CheckAsync();
        await _page.SubmitAsync("Pay");
        await _page.SoonAsync("The payment was declined");
        await Expect(_page.Locator("main")).ToContainTextAsync("32.00");
        (await _agency.ChargesAsync()).ShouldBe(_before.Charges);

        await _page.SubmitAsync("Go on with the payment");
        await _agency.Page.PayAsync(_page);
        await ShouldBePaidAsync(charges: 1, wallet: 0);
        await EndAsync();
    }

    [SkippableTheory]
    [InlineData(GatewayKind.Stripe)]
    [InlineData(GatewayKind.PayPal)]
    [InlineData(GatewayKind.Test)]
    public async Task An_invoice_that_is_paid_at_the_gateway_in_two_tabs_is_paid_once(GatewayKind gateway)
    {
        await BeginAsync(gateway);
        await OpenInvoiceAsync("33.00");
        var other = await _page.Context.NewPageAsync();
        await other.GotoAsync(_page.Url);
        foreach (var tab in new[] { _page, other })
        {
            await tab.GetByLabel("At the payment provider's page").CheckAsync();
            await tab.SubmitAsync("Pay");
            await tab.SubmitAsync("Go on with the payment");
        }
        other.Url.ShouldBe(_page.Url);
        await _agency.Page.PayAsync(_page);
        await other.ReloadAsync();
        await other.GotoAsync(_agency.Url + _invoice);
        await ShouldBePaidAsync(charges: 1, wallet: 0);
        await EndAsync();
    }

    [SkippableTheory]
    [InlineData(GatewayKind.Stripe)]
    [InlineData(GatewayKind.PayPal)]
    [InlineData(GatewayKind.Test)]
    public async Task One_tab_pays_from_the_wallet_while_another_stands_at_the_gateway_and_no_money_is_lost(GatewayKind gateway)
    {
        await BeginAsync(gateway);
        await _agency.BeginTopUpAsync(_page, "90.00");
        await _agency.Page.PayAsync(_page);
        await OpenInvoiceAsync("34.00");
        _before = (await _agency.ChargesAsync(), await _agency.BalanceAsync());
        var other = await _page.Context.NewPageAsync();
        await other.GotoAsync(_page.Url);
        await _page.GetByLabel("At the payment provider's page").CheckAsync();
        await _page.SubmitAsync("Pay");
        await _page.SubmitAsync("Go on with the payment");

        await other.Locator("input[value='Wallet']").CheckAsync();
        await other.SubmitAsync("Pay");
        if (await _agency.Page.PayButton(_page).IsVisibleAsync()) await _agency.Page.PayAsync(_page);
        await _page.GotoAsync(_agency.Url + _invoice);
        await _page.SoonAsync("Paid");

        // Whatever was taken is either the invoice's or in the wallet.
        var (taken, wallet) = ((await _agency.ChargesAsync() - _before.Charges) * 3_400, await _agency.BalanceAsync() - _before.Balance);
        (taken - wallet).ShouldBe(3_400);
        await EndAsync();
    }

    [SkippableTheory]
    [InlineData(GatewayKind.Stripe)]
    [InlineData(GatewayKind.PayPal)]
    [InlineData(GatewayKind.Test)]
    public async Task A_plan_that_the_bank_asks_about_begins_when_its_owner_has_confirmed(GatewayKind gateway)
    {
        await BeginAsync(gateway);
        await _agency.BeginSavingAsync(_page);
        await _agency.Page.SaveAskingAsync(_page);
        await _page.GotoAsync(_agency.Url + "/dashboard/client/plans");
        await _page.Locator("main a[href*='/dashboard/client/plans/']").Last.ClickAsync();
        await _page.GetByLabel("Saved card").CheckAsync();
        await _page.SubmitAsync(_page.Locator("main button.btn-primary[type=submit]").First);
        await _page.SoonAsync("Confirm the payment");
        (await _agency.ChargesAsync()).ShouldBe(_before.Charges);
        await _page.Link("Confirm the payment").ClickAsync();
        await _page.SubmitAsync("Go on with the payment");
        await _agency.Page.ConfirmAsync(_page);
        await Expect(_page.Locator("main")).ToContainTextAsync("your payment has arrived");

        await _page.GotoAsync(_agency.Url + "/dashboard/client/plans");
        await _page.SoonAsync("Active");
        (await _agency.ChargesAsync()).ShouldBe(_before.Charges + 1);
        (await _agency.BalanceAsync()).ShouldBe(_before.Balance);
        await EndAsync();
    }

    private string _invoice = "";

    private ILocator SavedWay => _page.Locator("input[name=way]:not([value=Wallet]):not([value=Checkout])").First;

    private async Task BeginAsync(GatewayKind gateway)
    {
        _agency = await browser.PayingAgencyAsync(gateway);
        _page = await _agency.OwnerAsync();
        await _agency.ForgetMethodsAsync(_page);
        _before = (await _agency.ChargesAsync(), await _agency.BalanceAsync());
    }

    private async Task OpenInvoiceAsync(string amount)
    {
        _invoice = await _agency.InvoiceAsync(amount);
        await _page.GotoAsync(_agency.Url + _invoice);
        await Expect(_page.Locator("main")).ToContainTextAsync(amount);
    }

    private async Task ShouldBePaidAsync(int charges, long wallet)
    {
        await _page.GotoAsync(_agency.Url + _invoice);
        await _page.SoonAsync("Paid");
        (await _agency.ChargesAsync()).ShouldBe(_before.Charges + charges);
        await _agency.ShouldReadBalanceAsync(_page, _before.Balance + wallet);
    }

    private Task EndAsync() => _page.Context.CloseAsync();
}
