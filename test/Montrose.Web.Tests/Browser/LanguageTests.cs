using Microsoft.Playwright;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>The portal in the reader's language, and from right to left where that is how it is read.</summary>
[Collection(BrowserCollection.Name)]
public class LanguageTests(BrowserFixture browser)
{
    private PortalServer Server => browser.Server;
    private string North => Server.AgencyUrl(DemoData.Subdomain);

    [SkippableFact]
    public async Task A_language_chosen_before_sign_in_stays_on_the_device_and_one_chosen_after_follows_the_person()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(North + "/account/login");
        await page.SubmitAsync(Choice(page, "العربية"));
        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await Expect(page.Heading()).ToHaveTextAsync("مرحبًا بعودتك");

        await page.Locator("[name='Input.Login']").FillAsync("jonas@north.example");
        await page.Locator("[name='Input.Password']").FillAsync(DemoData.Password);
        await page.SubmitAsync(page.Locator("main form button[type=submit]"));
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "ar");
        var sidebar = (await page.Locator("#sidebar").BoundingBoxAsync())!;
        (sidebar.X + sidebar.Width).ShouldBe(page.ViewportSize!.Width, 1);
        (await page.Locator("[popovertarget='person']").BoundingBoxAsync())!.X.ShouldBeLessThan(page.ViewportSize.Width / 2);

        await page.Locator("[popovertarget='person']").ClickAsync();
        await page.SubmitAsync(Choice(page, "Deutsch"));
        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "ltr");
        await Expect(page.Locator("#sidebar")).ToContainTextAsync("Meine Kunden");
        await page.Context.CloseAsync();

        var elsewhere = await browser.OpenAsync();
        await elsewhere.SignInAsync(North, "jonas@north.example", DemoData.Password);
        await Expect(elsewhere.Locator("#sidebar")).ToContainTextAsync("Meine Kunden");
        await elsewhere.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Every_page_of_every_role_fits_from_right_to_left()
    {
        var running = new List<(PortalCrawl Crawl, IPage Page)>();
        foreach (var (portal, email, password) in ((string, string, string)[])
            [(Server.HostUrl, PortalServer.HostAdmin, PortalServer.HostPassword), (North, DemoData.AdminEmail, DemoData.Password), (North, DemoData.AgentEmail, DemoData.Password), (North, DemoData.ClientEmail, DemoData.Password)])
        {
            var page = await browser.OpenAsAsync(portal, email, password);
            await page.Context.AddCookiesAsync([new Cookie { Name = ".AspNetCore.Culture", Value = "c=ar|uic=ar", Url = portal }]);
            running.Add((new PortalCrawl(portal, Accessibility.FaultsFromRightToLeftAsync), page));
        }

        await using (await LongNames.GivenAsync(Server)) await Task.WhenAll(running.Select(r => r.Crawl.RunAsync([r.Page], "/")));

        foreach (var (_, page) in running) await page.Context.CloseAsync();
        string.Join('\n', running.SelectMany(r => r.Crawl.Problems).Distinct()).ShouldBeEmpty();
        running.ShouldAllBe(r => r.Crawl.Seen.Count() > 2);
    }

    private static ILocator Choice(IPage page, string language) => page.Locator(".m-languages").GetByRole(AriaRole.Button, new() { Name = language, Exact = true });
}
