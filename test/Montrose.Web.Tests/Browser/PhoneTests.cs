using Microsoft.Playwright;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>The bar that phones have at the bottom.</summary>
[Collection(BrowserCollection.Name)]
public class PhoneTests(BrowserFixture browser)
{
    private string North => browser.Server.AgencyUrl(DemoData.Subdomain);

    [SkippableFact]
    public async Task A_phone_has_the_main_pages_at_the_bottom_and_the_whole_menu_behind_more()
    {
        var phone = await browser.OpenAsAsync(North, DemoData.AdminEmail, DemoData.Password, phone: true);
        var bar = phone.GetByRole(AriaRole.Navigation, new() { Name = "Main pages" });
        foreach (var (locale, direction) in new[] { ("en", "ltr"), ("ar", "rtl") })
        {
            await phone.Context.AddCookiesAsync([new Cookie { Name = ".AspNetCore.Culture", Value = $"c={locale}|uic={locale}", Url = North }]);
            await phone.GotoAsync(North + "/dashboard/admin/clients");
            var items = phone.Locator(".m-tabbar-item");
            await Expect(items).ToHaveCountAsync(5);
            await Expect(phone.Locator(".m-tabbar [aria-current=page]")).ToHaveAttributeAsync("href", "/dashboard/admin/clients");
            var boxes = new List<LocatorBoundingBoxResult>();
            for (var i = 0; i < 5; i++) boxes.Add((await items.Nth(i).BoundingBoxAsync())!);
            boxes.ShouldAllBe(b => b.Width >= 44 && b.Height >= 44 && b.Y + b.Height <= 844);
            (direction == "rtl" ? boxes[0].X > boxes[4].X : boxes[0].X < boxes[4].X).ShouldBeTrue();
            // The end of the page stands above it.
            var covered = await phone.EvaluateAsync<bool>("""
                () => {
                  scrollTo(0, document.body.scrollHeight);
                  return document.querySelector("main").lastElementChild.getBoundingClientRect().bottom > document.querySelector(".m-tabbar").getBoundingClientRect().top;
                }
                """);
            covered.ShouldBeFalse();
        }
        await phone.Context.AddCookiesAsync([new Cookie { Name = ".AspNetCore.Culture", Value = "c=en|uic=en", Url = North }]);
        await phone.GotoAsync(North + "/dashboard/admin/people");
        await phone.ShouldBeAccessibleEverywhereAsync();
        await bar.GetByRole(AriaRole.Link, new() { Name = "Redeem codes" }).ClickAsync();
        await phone.WaitForURLAsync("**/redeem-codes");
        await bar.GetByRole(AriaRole.Button, new() { Name = "More" }).ClickAsync();
        await phone.Locator("#sidebar").GetByRole(AriaRole.Link, new() { Name = "Performance" }).ClickAsync();
        await phone.WaitForURLAsync("**/performance");
        await phone.Context.CloseAsync();

        var desk = await browser.OpenStartAsAsync(North, DemoData.AdminEmail, DemoData.Password);
        await Expect(desk.Locator(".m-tabbar")).ToBeHiddenAsync();
        await desk.Context.CloseAsync();
    }
}
