using Microsoft.Playwright;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>Sheets of codes, codes that are checked while they are typed, automatic top-ups, and what the agency reads of its money.</summary>
[Collection(BrowserCollection.Name)]
public class MoneyPagesTests(BrowserFixture browser)
{
    private string North => browser.Server.AgencyUrl(DemoData.Subdomain);

    [SkippableFact]
    public async Task A_sheet_has_as_many_QR_codes_as_were_chosen_each_for_its_own_code()
    {
        var page = await browser.OpenAsAsync(North, DemoData.AdminEmail, DemoData.Password);
        await page.GotoAsync(North + "/dashboard/admin/billing/redeem-codes");
        foreach (var code in (string[])["WELCOME10", "SPRING25", "SUMMER50"]) await page.GetByLabel("Choose " + code).CheckAsync();

        await page.SubmitAsync("Print sheet");

        await Expect(page.Locator(".m-qr")).ToHaveCountAsync(3);
        (await page.Locator(".m-qr path").EvaluateAllAsync<string[]>("all => all.map(p => p.getAttribute('d'))")).Distinct().Count().ShouldBe(3);
        await Expect(page.Locator(".m-sheet")).ToContainTextAsync("SUMMER50");
        await Expect(page.Locator(".m-sheet")).Not.ToContainTextAsync("THANKYOU");
        await page.ShouldBeAccessibleEverywhereAsync();
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_code_that_is_typed_says_what_it_is_worth_and_a_link_brings_it_along()
    {
        var page = await browser.OpenAsAsync(North, DemoData.ClientEmail, DemoData.Password);
        await page.GotoAsync(North + "/dashboard/client/wallet?code=SPRING25");
        await Expect(page.Field("Code")).ToHaveValueAsync("SPRING25");

        await page.Field("Code").FillAsync("");
        await page.Field("Code").PressSequentiallyAsync("spring-25");
        await Expect(page.Locator("#code-worth")).ToContainTextAsync("25.00");
        await page.Field("Code").FillAsync("");
        await page.Field("Code").PressSequentiallyAsync("NO!");
        await Expect(page.Locator("#code-problem")).ToContainTextAsync("4 to 32 letters");
        await Expect(page.Locator("#code-worth")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_wallet_below_the_threshold_is_topped_up_and_the_agency_reads_it_in_its_figures()
    {
        var page = await browser.OpenAsAsync(North, DemoData.ClientEmail, DemoData.Password);
        await page.GotoAsync(North + "/dashboard/client/payment-methods");
        await page.SubmitAsync("Save a card");
        await page.SubmitAsync("Approve");
        await page.GotoAsync(North + "/dashboard/client/wallet/auto-recharge");
        await page.EnterAsync("When the balance falls below", "1.00");
        (await page.SubmitAsync("Switch on")).Status.ShouldBe(422);
        await page.ErrorOf("Input.Threshold").WaitForAsync();
        await page.ShouldBeAccessibleEverywhereAsync();

        await page.EnterAsync("When the balance falls below", "1000.00");
        await page.EnterAsync("Top up by", "12.00");
        await page.EnterAsync("At most in a month", "12.00");
        await page.SubmitAsync("Switch on");
        await page.SoonAsync("This month's ceiling is reached");
        await page.ShouldBeAccessibleEverywhereAsync();
        await page.SubmitAsync("Switch off");
        await page.Context.CloseAsync();

        var admin = await browser.OpenAsAsync(North, DemoData.AdminEmail, DemoData.Password);
        await admin.GotoAsync(North + "/dashboard/admin/billing/revenue");
        await admin.ShouldBeAccessibleEverywhereAsync();
        await admin.GotoAsync(North + "/dashboard/admin/billing/transactions?Service=auto-recharge");
        await Expect(admin.Locator("tbody tr")).ToHaveCountAsync(1);
        await admin.ShouldBeAccessibleEverywhereAsync();
        await admin.Locator("tbody th a").ClickAsync();
        await Expect(admin.Locator("main")).ToContainTextAsync("They sum to zero");
        await admin.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Of_two_who_edit_a_plan_the_later_one_sees_both_versions_and_saves_knowing_them()
    {
        var first = await browser.OpenNewAgencyAsync("Twin Edits", "twins");
        var portal = browser.Server.AgencyUrl("twins");
        await first.GotoAsync(portal + "/dashboard/admin/billing/plans");
        await first.Link("Pro").ClickAsync();
        var second = await browser.OpenAsAsync(portal, "admin@twins.example", AgencySteps.Password);
        await second.GotoAsync(first.Url);

        await first.EnterAsync("Free days", "21");
        await first.SubmitAsync("Save");
        await second.EnterAsync("Name", "Professional");
        (await second.SubmitAsync("Save")).Status.ShouldBe(409);

        await Expect(second.Locator(".m-versions")).ToContainTextAsync("21");
        await Expect(second.Field("Name")).ToHaveValueAsync("Professional");
        await second.ShouldBeAccessibleEverywhereAsync();
        await second.SubmitAsync("Save");
        await Expect(second.Locator("main")).ToContainTextAsync("Professional");
        await second.Context.CloseAsync();
        await first.Context.CloseAsync();
    }
}
