using Microsoft.Playwright;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>Agents with capacities get clients, one leaves, and everybody can read what happened.</summary>
[Collection(BrowserCollection.Name)]
public class StaffTests(BrowserFixture browser)
{
    private const string Subdomain = "harbour-crew";
    private string Portal => browser.Server.AgencyUrl(Subdomain);

    [SkippableFact]
    public async Task Clients_find_agents_with_room_and_a_successor_when_one_leaves()
    {
        var admin = await browser.OpenNewAgencyAsync("Harbour Crew", Subdomain);
        foreach (var (email, name) in new[] { ("mia@crew.example", "Mia Holm"), ("noah@crew.example", "Noah Kern") })
        {
            await admin.InviteAgentAsync(Portal, email);
            await (await browser.AcceptAsync(email, name)).Context.CloseAsync();
        }
        await TheAdminSetsACapacityAsync(admin);
        await NewClientsAreAssignedAutomaticallyAsync(admin);
        await TwoWhoEditAtOnceSeeBothVersionsAsync(admin);
        await MiaLeavesAsync(admin);
        await TheMonthIsThereToReadAsync(admin);
        await admin.Context.CloseAsync();
    }

    private async Task TheAdminSetsACapacityAsync(IPage admin)
    {
        await admin.GotoAsync(Portal + "/dashboard/admin/agents");
        await admin.Link("Mia Holm").ClickAsync();
        foreach (var (typed, message) in new[] { ("", "Clients at most: this field is required"), ("-1", "Enter a number from 0 to 10000"), ("10001", "Enter a number from 0 to 10000") })
        {
            await admin.EnterAsync("Clients at most", typed);
            (await admin.SubmitAsync("Save")).Status.ShouldBe(422, typed);
            await Expect(admin.ErrorOf("Input.MaxClients")).ToContainTextAsync(message);
        }
        await admin.EnterAsync("Clients at most", "1");
        await admin.EnterAsync("Commission rate", "12.5");
        await admin.EnterAsync("Specialisation", "<script>alert(1)</script> 🎯");
        await admin.EnterAsync("Time zone", "Mars/Olympus");
        (await admin.SubmitAsync("Save")).Status.ShouldBe(422);
        await Expect(admin.ErrorOf("Input.TimeZone")).ToContainTextAsync("is not a time zone");
        await admin.EnterAsync("Time zone", "Europe/Berlin");
        await admin.SubmitAsync("Save");
        await Expect(admin.Locator(".m-toast")).ToContainTextAsync("Saved");
        await Expect(admin.Field("Commission rate")).ToHaveValueAsync("12.5");
        await Expect(admin.Field("Specialisation")).ToHaveValueAsync("<script>alert(1)</script> 🎯");
    }

    private async Task NewClientsAreAssignedAutomaticallyAsync(IPage admin)
    {
        foreach (var company in (string[])["Anchor Cafe", "Buoy Books", "Coral Clinic"]) await admin.CreateClientAsync(Portal, company, "Owner", $"{company.Split(' ')[0].ToLowerInvariant()}@client.example");
        await admin.GotoAsync(Portal + "/dashboard/admin/clients?OnlyUnassigned=true");
        foreach (var box in await admin.Locator("tbody input[type=checkbox]").AllAsync()) await box.CheckAsync();
        await admin.SubmitAsync("Assign");
        await Expect(admin.Locator(".m-toast")).ToContainTextAsync("changed hands: 3");
        await admin.GotoAsync(Portal + "/dashboard/admin/agents/workload");
        await Expect(Row(admin, "Mia Holm")).ToContainTextAsync("1 of 1");
        await Expect(Row(admin, "Mia Holm")).ToContainTextAsync("Full");
        await Expect(Row(admin, "Noah Kern")).ToContainTextAsync("2 of 50");
    }

    private async Task TwoWhoEditAtOnceSeeBothVersionsAsync(IPage admin)
    {
        await admin.GotoAsync(Portal + "/dashboard/admin/clients");
        await admin.Link("Anchor Cafe").ClickAsync();
        await admin.Link("Company profile").ClickAsync();
        var other = await admin.Context.NewPageAsync();
        await other.GotoAsync(admin.Url);
        await other.EnterAsync("Website", "anchor.example");
        await other.SubmitAsync("Save");
        await admin.EnterAsync("Website", "cafe.example");
        (await admin.SubmitAsync("Save")).Status.ShouldBe(409);
        var versions = admin.Locator(".m-versions");
        await Expect(versions).ToContainTextAsync("cafe.example");
        await Expect(versions).ToContainTextAsync("https://anchor.example");
        await admin.SubmitAsync("Save");
        await Expect(admin.Field("Website")).ToHaveValueAsync("https://cafe.example");
        await other.CloseAsync();
    }

    private async Task MiaLeavesAsync(IPage admin)
    {
        await admin.GotoAsync(Portal + "/dashboard/admin/agents");
        await admin.Link("Mia Holm").ClickAsync();
        await admin.Link("Deactivate").ClickAsync();
        await Expect(admin.Locator("main")).ToContainTextAsync("Marketing, clients: 1");
        await admin.SubmitAsync("Deactivate agent");
        await Expect(admin.Locator("main")).ToContainTextAsync("Inactive");
        await admin.GotoAsync(Portal + "/dashboard/admin/agents");
        await Expect(Row(admin, "Noah Kern")).ToContainTextAsync("3 of 50");

        await admin.GotoAsync(Portal + "/dashboard/admin/clients");
        foreach (var company in (string[])["Anchor Cafe", "Buoy Books", "Coral Clinic"])
        {
            await admin.GotoAsync(Portal + "/dashboard/admin/clients?Filter=" + company.Split(' ')[0]);
            await admin.Link(company).ClickAsync();
            await Expect(admin.Locator(".m-timeline li").First).ToContainTextAsync("Noah Kern");
            if (await admin.Locator(".m-timeline li").CountAsync() == 1) continue;
            await Expect(admin.Locator(".m-timeline li").Nth(1)).ToContainTextAsync("Mia Holm");
            await Expect(admin.Locator(".m-timeline li").Nth(1)).ToContainTextAsync("Agent deactivated");
        }
        (await browser.Server.MailToAsync("noah@crew.example")).Subject.ShouldContain("Your clients at Harbour Crew have changed");
    }

    private async Task TheMonthIsThereToReadAsync(IPage admin)
    {
        await admin.GotoAsync(Portal + "/dashboard/admin/performance");
        await Expect(Row(admin, "Noah Kern")).ToContainTextAsync("3");
        await Expect(admin.Locator("bar-chart canvas")).ToBeVisibleAsync();
        await Expect(admin.Locator("main")).ToContainTextAsync("Nothing that earns commission happened");
        var file = await admin.RunAndWaitForDownloadAsync(() => admin.Link("Download CSV").ClickAsync());
        (await File.ReadAllTextAsync(await file.PathAsync())).ShouldContain("Noah Kern,Marketing,3,3,");
    }

    private static ILocator Row(IPage page, string text) => page.GetByRole(AriaRole.Row).Filter(new() { HasText = text });
}
