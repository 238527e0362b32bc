using Microsoft.Playwright;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>A client pays money in at the built-in gateway, in every way that it ends.</summary>
[Collection(BrowserCollection.Name)]
public class TopUpTests(BrowserFixture browser)
{
    private static string North(BrowserFixture browser) => browser.Server.AgencyUrl(DemoData.Subdomain);

    [SkippableFact]
    public async Task A_client_pays_is_declined_confirms_to_the_bank_and_leaves_and_only_what_was_paid_is_credit()
    {
        var page = await OwnerAsync();
        var before = await BalanceAsync();

        await BeginAsync(page, "20.00");
        await Expect(page.Locator("main, body").First).ToContainTextAsync("No real money moves");
        await PressAsync(page, "Approve");
        await Expect(page.Locator("main")).ToContainTextAsync("your payment has arrived");
        await page.ShouldBeAccessibleEverywhereAsync();
        (await BalanceAsync()).ShouldBe(before + 2_000);

        // The back button brings the form again, with its old key: it is the same payment, and that is paid.
        await page.GoBackAsync();
        (await BalanceAsync()).ShouldBe(before + 2_000);

        await BeginAsync(page, "21.00");
        await PressAsync(page, "Decline");
        await PressLinkAsync(page, "Back to the portal");
        await Expect(page.Locator("main")).ToContainTextAsync("was declined");
        await page.SubmitAsync("Go on with the payment");
        await PressAsync(page, "Ask the bank (3-D Secure)");
        await PressAsync(page, "Yes, it is me");
        await Expect(page.Locator("main")).ToContainTextAsync("your payment has arrived");
        (await BalanceAsync()).ShouldBe(before + 4_100);

        await BeginAsync(page, "22.00");
        await PressLinkAsync(page, "Back without paying");
        await Expect(page.Locator("main")).ToContainTextAsync("Nothing was charged");
        (await BalanceAsync()).ShouldBe(before + 4_100);

        await page.GotoAsync(North(browser) + "/dashboard/client/wallet/top-up");
        await page.EnterAsync("Amount", "1.00");
        (await page.SubmitAsync("Continue to payment")).Status.ShouldBe(422);
        await page.ErrorOf("Input.Amount").WaitForAsync();
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Two_tabs_with_the_same_amount_are_one_payment()
    {
        var one = await OwnerAsync();
        var two = await one.Context.NewPageAsync();
        var before = await BalanceAsync();

        await BeginAsync(one, "33.00");
        await BeginAsync(two, "33.00");
        two.Url.ShouldBe(one.Url);
        await PressAsync(one, "Approve");
        await two.ReloadAsync();

        await Expect(two.Locator("body")).ToContainTextAsync("Back to the portal");
        (await BalanceAsync()).ShouldBe(before + 3_300);
        await one.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_card_is_saved_and_removed_and_the_admin_refunds_a_payment()
    {
        var page = await OwnerAsync();
        await page.GotoAsync(North(browser) + "/dashboard/client/payment-methods");
        await page.SubmitAsync("Save a card");
        await PressAsync(page, "Approve");
        await Expect(page.Locator("main")).ToContainTextAsync("Card ending in 4242");
        await page.ShouldBeAccessibleEverywhereAsync();
        await page.Locator("[popovertarget^=remove]").First.ClickAsync();
        await page.SubmitAsync("Remove");
        await Expect(page.Locator("main")).ToContainTextAsync("No saved payment methods");
        await BeginAsync(page, "40.00");
        await PressAsync(page, "Approve");
        var before = await BalanceAsync();

        var admin = await browser.OpenAsAsync(North(browser), DemoData.AdminEmail, DemoData.Password);
        await admin.GotoAsync(North(browser) + "/dashboard/admin/billing/payments");
        await admin.ShouldBeAccessibleEverywhereAsync();
        await admin.Locator("tbody tr").Filter(new() { HasText = "40.00" }).Locator("a").First.ClickAsync();
        await admin.EnterAsync("Amount", "41.00");
        await admin.SubmitAsync("Refund");
        await admin.ErrorOf("Input.Amount").WaitForAsync();
        await admin.EnterAsync("Amount", "15.00");
        await admin.SubmitAsync("Refund");
        await Expect(admin.Locator("main")).ToContainTextAsync("To the card or account");
        (await BalanceAsync()).ShouldBe(before - 1_500);
        await admin.ShouldBeAccessibleEverywhereAsync();
        await admin.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>Pictures to judge: MONTROSE_LOOK names the folder that they go to.</summary>
    [SkippableFact]
    public async Task Pictures_of_the_pages()
    {
        var folder = Environment.GetEnvironmentVariable("MONTROSE_LOOK");
        Skip.If(folder is null, "Pictures are taken where MONTROSE_LOOK names a folder.");
        foreach (var (name, phone, dark, arabic) in new[] { ("light", false, false, false), ("dark", false, true, false), ("phone", true, false, false), ("arabic", false, false, true) })
        {
            var owner = await browser.OpenAsAsync(North(browser), DemoData.ClientEmail, DemoData.Password, phone, dark);
            var admin = await browser.OpenAsAsync(North(browser), DemoData.AdminEmail, DemoData.Password, phone, dark);
            if (arabic)
                foreach (var one in new[] { owner, admin }) await one.Context.AddCookiesAsync([new Cookie { Name = ".AspNetCore.Culture", Value = "c=ar|uic=ar", Url = North(browser) }]);
            await TakeAsync(owner, "/dashboard/client/wallet/top-up", $"top-up-{name}");
            await TakeAsync(owner, "/dashboard/client/wallet", $"wallet-{name}");
            await TakeAsync(owner, "/dashboard/client/payment-methods", $"methods-{name}");
            await TakeAsync(admin, "/dashboard/admin/billing/payments", $"payments-{name}");
            await TakeAsync(admin, "/dashboard/admin/billing/gateways", $"gateways-{name}");
            await TakeAsync(admin, "/dashboard/admin/billing/webhooks", $"webhooks-{name}");
            if (name == "light")
            {
                await BeginAsync(owner, "44.00");
                await owner.ScreenshotAsync(new() { Path = Path.Combine(folder!, "pay.png"), FullPage = true });
                await PressAsync(owner, "Approve");
                await owner.ScreenshotAsync(new() { Path = Path.Combine(folder!, "receipt.png"), FullPage = true });
                await admin.GotoAsync(North(browser) + "/dashboard/admin/billing/payments");
                await admin.Locator("tbody a").First.ClickAsync();
                await admin.Heading().WaitForAsync();
                await admin.ScreenshotAsync(new() { Path = Path.Combine(folder!, "payment.png"), FullPage = true });
            }
            await owner.Context.CloseAsync();
            await admin.Context.CloseAsync();
        }

        async Task TakeAsync(IPage page, string path, string name)
        {
            await page.GotoAsync(North(browser) + path);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder!, name + ".png"), FullPage = true });
        }
    }

    private Task<IPage> OwnerAsync() => browser.OpenAsAsync(North(browser), DemoData.ClientEmail, DemoData.Password);

    private async Task BeginAsync(IPage page, string amount)
    {
        await page.GotoAsync(North(browser) + "/dashboard/client/wallet/top-up");
        await page.EnterAsync("Amount", amount);
        await page.SubmitAsync("Continue to payment");
        page.Url.ShouldContain("/pay/test/");
    }

    /// <summary>The pay page is no page of the portal's frame, so its buttons are found anywhere.</summary>
    private static Task PressAsync(IPage page, string name) => page.SubmitAsync(page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }));

    private static Task PressLinkAsync(IPage page, string name) => page.SubmitAsync(page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }));

    private Task<long> BalanceAsync() => browser.Server.ReadAsync<long>(
        $"""SELECT "BalanceMinorUnits" FROM billing."Accounts" WHERE "Kind" = 1 AND "ClientId" = (SELECT m."ClientId" FROM platform."ClientMembers" m JOIN public."AbpUsers" u ON u."Id" = m."Id" WHERE u."Email" = '{DemoData.ClientEmail}')""");
}
