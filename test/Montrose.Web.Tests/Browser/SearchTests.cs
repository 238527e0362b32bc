using Microsoft.Playwright;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>The search over everything: as a palette with the keyboard, and as a page without a script.</summary>
[Collection(BrowserCollection.Name)]
public class SearchTests(BrowserFixture browser)
{
    private string North => browser.Server.AgencyUrl(DemoData.Subdomain);

    [SkippableFact]
    public async Task Control_K_finds_a_client_and_Enter_opens_it_and_it_is_remembered()
    {
        var page = await browser.OpenStartAsAsync(North, DemoData.AdminEmail, DemoData.Password);
        await page.Keyboard.PressAsync("Control+k");
        var palette = page.GetByRole(AriaRole.Dialog, new() { Name = "Search everything" });
        await Expect(palette.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await Expect(palette.GetByRole(AriaRole.Link, new() { Name = "Brand", Exact = true })).ToBeVisibleAsync();

        await page.Keyboard.TypeAsync("baker");
        var find = palette.Locator("a.m-find[data-kind=client]").First;
        await Expect(find).ToContainTextAsync("Bakery", new() { IgnoreCase = true });
        await page.ShouldBeAccessibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(find).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(palette.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/dashboard/admin/clients/*");
        await RememberedAsync(page, "Bakery");

        await page.Keyboard.PressAsync("Control+k");
        await Expect(palette.Locator("section").First).ToContainTextAsync("Opened last");
        await Expect(palette.Locator("a.m-find[data-kind=client]").First).ToContainTextAsync("Bakery", new() { IgnoreCase = true });
        await page.Keyboard.PressAsync("Escape");
        await Expect(palette).ToBeHiddenAsync();
    }

    /// <summary>It is sent beside the page that opens, so it arrives a moment before or after.</summary>
    private static async Task RememberedAsync(IPage page, string title)
    {
        for (var i = 0; i < 100; i++)
        {
            if ((await page.EvaluateAsync<string>("() => fetch('/api/app/search/recent').then(answer => answer.text())")).Contains(title, StringComparison.Ordinal)) return;
            await Task.Delay(100);
        }
        throw new TimeoutException($"{title} is not remembered after 10 s.");
    }

    [SkippableFact]
    public async Task The_palette_begins_what_the_person_may_and_nothing_else_in_the_language_of_the_person()
    {
        var admin = await browser.OpenStartAsAsync(North, DemoData.AdminEmail, DemoData.Password);
        (await ActionsAsync(admin)).ShouldBe(["New client", "Invite people", "Import people", "New role", "New API key", "Generate codes", "New invoice"]);
        await admin.Keyboard.PressAsync("Control+k");
        await admin.Keyboard.TypeAsync("new cli");
        var palette = admin.GetByRole(AriaRole.Dialog, new() { Name = "Search everything" });
        await Expect(palette.Locator("[data-text='new cli'] a.m-find")).ToHaveCountAsync(1);
        await admin.Keyboard.PressAsync("Enter");
        await admin.WaitForURLAsync("**/dashboard/admin/clients/create");
        await admin.Context.AddCookiesAsync([new Cookie { Name = ".AspNetCore.Culture", Value = "c=de|uic=de", Url = North }]);
        (await ActionsAsync(admin)).ShouldContain("Neuer Kunde");
        await admin.Context.CloseAsync();

        var client = await browser.OpenStartAsAsync(North, DemoData.ClientEmail, DemoData.Password);
        (await ActionsAsync(client)).ShouldBe(["Invite people", "New role", "Add group", "New API key", "Redeem a code"]);
        await client.Context.CloseAsync();
        var agent = await browser.OpenStartAsAsync(North, DemoData.AgentEmail, DemoData.Password);
        (await ActionsAsync(agent)).ShouldNotContain(a => a.Contains("client", StringComparison.OrdinalIgnoreCase) || a.Contains("codes", StringComparison.OrdinalIgnoreCase));
        await agent.Context.CloseAsync();
    }

    private async Task<IReadOnlyList<string>> ActionsAsync(IPage page)
    {
        await page.GotoAsync(North + "/dashboard/search");
        return await page.Locator("main .m-finds-actions a.m-find").AllInnerTextsAsync();
    }

    [SkippableFact]
    public async Task Only_pages_of_the_own_menu_are_offered()
    {
        var page = await browser.OpenAsAsync(North, DemoData.AgentEmail, DemoData.Password);
        await page.GotoAsync(North + "/dashboard/search");
        var menu = await page.Locator(".m-sidebar .m-nav-link").AllInnerTextsAsync();
        var offered = await page.Locator("main section").Last.Locator(".m-find").AllInnerTextsAsync();

        offered.Select(o => o.Trim()).Except([.. menu.Select(m => m.Trim()), "Account and settings"], StringComparer.Ordinal).Count().ShouldBeLessThanOrEqualTo(1, string.Join(", ", offered));
        (await page.GotoAsync(North + "/dashboard/search?q=brand"))!.Status.ShouldBe(200);
        await Expect(page.Locator("main .m-find")).ToHaveCountAsync(0);
        await page.ShouldBeAccessibleEverywhereAsync();
    }

    [SkippableFact]
    public async Task Without_a_script_the_button_s_form_leads_to_the_page()
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(North + "/account/login");
        await page.Field(PageActions.LoginLabel).FillAsync(DemoData.AdminEmail);
        await page.Field("Password").FillAsync(DemoData.Password);
        await page.Button("Sign in").ClickAsync();
        await page.Locator(".m-search-button").ClickAsync();
        await page.Locator("#palette input[name=q]").FillAsync("bakery");
        await page.Locator("#palette input[name=q]").PressAsync("Enter");
        await page.WaitForURLAsync("**/dashboard/search?q=bakery");
        await page.Locator("main a.m-find[data-kind=client]").First.ClickAsync();
        await page.WaitForURLAsync("**/dashboard/admin/clients/*");
    }
}
