using Microsoft.Playwright;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>Settings as a person uses them, and the styleguide.</summary>
[Collection(BrowserCollection.Name)]
public class SettingsTests(BrowserFixture browser)
{
    private PortalServer Server => browser.Server;

    [SkippableFact]
    public async Task Connected_services_tell_what_is_and_only_to_who_may_change_the_agency()
    {
        var portal = Server.AgencyUrl("plugs");
        var page = await browser.OpenNewAgencyAsync("Plug House", "plugs");
        await page.GotoAsync(portal + "/dashboard/admin/settings/connections");
        await Expect(page.Locator("#mail")).ToContainTextAsync("nobody receives them");
        await Expect(page.Locator("#sign-in")).ToContainTextAsync("Only who was invited");
        await Expect(page.Locator("#programs")).ToContainTextAsync("Not set up");
        await page.ShouldBeAccessibleEverywhereAsync();
        await page.Locator("#programs a").ClickAsync();
        await page.EnterAsync("Name", "Shop");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Clients", Exact = true }).CheckAsync();
        await page.SubmitAsync("Create key");
        await page.GotoAsync(portal + "/dashboard/admin/settings/connections");
        await Expect(page.Locator("#programs")).ToContainTextAsync("Active keys: 1");
        await Expect(page.Locator("#programs")).ToContainTextAsync("Connected by");
        await page.Context.CloseAsync();

        var north = Server.AgencyUrl(DemoData.Subdomain);
        var agent = await browser.OpenStartAsAsync(north, DemoData.AgentEmail, DemoData.Password);
        (await agent.StatusOfAsync("/dashboard/admin/settings/connections")).ShouldBe(403);
        (await agent.StatusOfAsync("/api/app/connected-service")).ShouldBe(403);
        await agent.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Settings_are_found_by_a_field_on_their_page_and_only_by_those_who_may_open_it()
    {
        var north = Server.AgencyUrl(DemoData.Subdomain);
        var page = await browser.OpenAsAsync(north, DemoData.AdminEmail, DemoData.Password);
        await page.GotoAsync(north + "/dashboard/settings");
        await page.Locator("main [type=search]").FillAsync("PASSW");
        await page.SubmitAsync("Search");
        await Expect(page.Locator("main a.m-tile")).ToHaveCountAsync(1);
        await Expect(page.Locator("main a.m-tile")).ToContainTextAsync("Security");
        await page.GotoAsync(north + "/dashboard/settings?q=colour");
        await page.Locator("main a.m-tile").ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("Brand");
        await page.GotoAsync(north + "/dashboard/settings?q=zzz");
        await Expect(page.Locator("main")).ToContainTextAsync("Nothing found");
        await page.ShouldBeAccessibleEverywhereAsync();
        await page.Context.CloseAsync();

        var agent = await browser.OpenAsAsync(north, DemoData.AgentEmail, DemoData.Password);
        await agent.GotoAsync(north + "/dashboard/settings?q=colour");
        await Expect(agent.Locator("main a.m-tile")).ToHaveCountAsync(0);
        await agent.GotoAsync(north + "/dashboard/settings");
        await Expect(agent.Locator("main")).Not.ToContainTextAsync("The agency’s settings");
        await agent.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Language_time_zone_dates_and_keys_are_the_person_s_then_the_agency_s()
    {
        var portal = Server.AgencyUrl("prefs");
        var page = await browser.OpenNewAgencyAsync("Preference Point", "prefs");
        await page.CreateClientAsync(portal, "Clock Client", "Con Tact", "clock@prefs-clients.example");
        await page.GotoAsync(portal + "/dashboard/admin/settings/general");
        await page.Locator("#Input_DateFormat").SelectOptionAsync("dots");
        await page.SubmitAsync("Save");
        await page.GotoAsync(portal + "/dashboard/admin/clients");
        (await page.Locator("tbody time").First.InnerTextAsync()).ShouldMatch(@"^\d\d\.\d\d\.\d{4}$");

        await page.GotoAsync(portal + "/dashboard/settings/general");
        await page.EnterAsync("Time zone", "Mars/Olympus");
        (await page.SubmitAsync("Save")).Status.ShouldBe(422);
        await Expect(page.Field("Time zone")).ToHaveValueAsync("Mars/Olympus");
        await page.ErrorOf("Input.TimeZone").WaitForAsync();
        await page.EnterAsync("Time zone", "Asia/Tokyo");
        await page.Locator("#Input_DateFormat").SelectOptionAsync("iso");
        await page.GetByRole(AriaRole.Switch).UncheckAsync();
        await page.SubmitAsync("Save");
        var zone = (await page.EvaluateAsync<System.Text.Json.JsonElement?>("async () => (await (await fetch('/api/abp/application-configuration')).json()).timing.timeZone"))!.Value;
        zone.GetProperty("iana").GetProperty("timeZoneName").GetString().ShouldBe("Asia/Tokyo");
        zone.GetProperty("windows").GetProperty("timeZoneId").GetString().ShouldBe("Tokyo Standard Time");
        await page.GotoAsync(portal + "/dashboard/admin/clients");
        (await page.Locator("tbody time").First.InnerTextAsync()).ShouldMatch(@"^\d{4}-\d\d-\d\d$");
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("[data-list-search]")).Not.ToBeFocusedAsync();

        await page.GotoAsync(portal + "/dashboard/settings/general");
        await page.Locator("#Input_Language").SelectOptionAsync("de");
        await page.SubmitAsync("Save");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        await page.Locator("#Input_Language").SelectOptionAsync("");
        await page.SubmitAsync("Speichern");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_picture_is_cut_out_checked_and_shown_beside_the_name()
    {
        var portal = Server.AgencyUrl("portrait");
        var page = await browser.OpenNewAgencyAsync("Portrait Place", "portrait");
        await page.GotoAsync(portal + "/dashboard/settings/picture");
        (await page.SubmitAsync("Save the picture")).Status.ShouldBe(422);
        await Expect(page.ErrorOf("Picture")).ToContainTextAsync("Choose a picture first.");
        await page.Field("Picture file").SetInputFilesAsync(new FilePayload { Name = "page.png", MimeType = "image/png", Buffer = "<svg onload=alert(1)>"u8.ToArray() });
        (await page.SubmitAsync("Save the picture")).Status.ShouldBe(422);
        await Expect(page.ErrorOf("Picture")).ToContainTextAsync("not a picture we can show");

        await page.Field("Picture file").SetInputFilesAsync(new FilePayload { Name = "me.png", MimeType = "image/png", Buffer = Pictures.Png(300, 200, 40, 60) });
        await page.Locator(".m-crop").WaitForAsync();
        await page.Locator(".m-crop input[type=range]").FillAsync("2");
        await page.Locator(".m-crop canvas").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.ShouldBeAccessibleAsync();
        await page.SubmitAsync("Save the picture");
        await Expect(page.Locator(".m-toast")).ToContainTextAsync("Your picture is saved.");
        (await page.Locator(".m-portrait").EvaluateAsync<int>("i => i.decode().then(() => i.naturalWidth)")).ShouldBe(512);
        await Expect(page.Locator("header .m-avatar img")).ToHaveCountAsync(1);
        await page.ShouldBeAccessibleEverywhereAsync();
        await page.Button("Remove the picture").ClickAsync();
        await page.SubmitAsync(page.GetByRole(AriaRole.Alertdialog).Locator("button[type=submit]"));
        await Expect(page.Locator("header .m-avatar img")).ToHaveCountAsync(0);
        (await page.StatusOfAsync("/person/picture")).ShouldBe(404);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task The_styleguide_shows_the_portal_s_components_and_is_accessible()
    {
        var page = await browser.OpenAsAsync(Server.AgencyUrl(DemoData.Subdomain), DemoData.AdminEmail, DemoData.Password);
        (await page.GotoAsync(Server.AgencyUrl(DemoData.Subdomain) + "/dashboard/styleguide"))!.Status.ShouldBe(200);
        await Expect(page.Locator("[data-list] tbody tr")).ToHaveCountAsync(3);
        await page.Locator("bar-chart canvas").WaitForAsync();
        await page.ShouldBeAccessibleEverywhereAsync();
        await CardsMoveBetweenColumnsAsync(page);
        await page.Link("Next month").ClickAsync();
        await Expect(page.Locator(".m-calendar-entry")).ToHaveCountAsync(4);
        await Expect(page.Locator(".m-calendar [aria-current=date]")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    /// <summary>By its menu, which needs no script, and by the mouse; what the server has kept is there after a reload.</summary>
    private static async Task CardsMoveBetweenColumnsAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Move Choose photos" }).ClickAsync();
        await page.Locator("#to-photos").SelectOptionAsync("done");
        await page.SubmitAsync(page.Locator("#move-photos").GetByRole(AriaRole.Button, new() { Name = "Move", Exact = true }));
        await Expect(page.Locator("[data-column=done]")).ToContainTextAsync("Choose photos");

        await page.Locator("card-board[data-live]").WaitForAsync();
        var moved = page.WaitForResponseAsync(r => r.Request.Method == "POST");
        await page.Locator("[data-card=menu]").DragToAsync(page.Locator("[data-column=work]"));
        (await moved).Status.ShouldBe(302);
        await page.ReloadAsync();
        await Expect(page.Locator("[data-column=work]")).ToContainTextAsync("Print the new menu");
        await Expect(page.Locator(".m-board-count")).ToHaveTextAsync(["1", "1", "1"]);
    }
}
