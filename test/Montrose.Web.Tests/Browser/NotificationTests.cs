using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>People are told what happens, read it, and choose how they are told.</summary>
[Collection(BrowserCollection.Name)]
public class NotificationTests(BrowserFixture browser)
{
    private const string Agent = "nils@bellwether.example";

    private PortalServer Server => browser.Server;
    private string Portal => Server.AgencyUrl("bellwether");

    [SkippableFact]
    public async Task The_host_an_admin_and_an_agent_are_told_and_the_agent_chooses_how()
    {
        var admin = await browser.OpenNewAgencyAsync("Bellwether", "bellwether");
        await TheHostIsToldThatTheAgencyHasBegunAsync();
        await Expect(Bell(admin)).ToHaveAccessibleNameAsync("Notifications");

        await admin.InviteAgentAsync(Portal, Agent);
        var agent = await browser.AcceptAsync(Agent, "Nils Dahl");
        await TheAdminOpensWhatThereIsToReadAsync(admin);

        await admin.CreateClientAsync(Portal, "Quay Books", "Runa Lind", "runa@quay.example");
        await admin.Locator("select#agent-Marketing").SelectOptionAsync(new SelectOptionValue { Label = "Nils Dahl (0 of 50)" });
        await admin.SubmitAsync("Assign for Marketing");
        await agent.SoonAsync("New clients for you: 1");
        await Expect(agent.Locator("main")).ToContainTextAsync("You are in charge of Quay Books");

        await TheAgentChoosesAsync(agent);
        await EverybodyElseIsSignedOutAsync(agent);
        await agent.Context.CloseAsync();
        await admin.Context.CloseAsync();
    }

    private async Task TheHostIsToldThatTheAgencyHasBegunAsync()
    {
        var host = await browser.OpenAsAsync(Server.HostUrl, PortalServer.HostAdmin, PortalServer.HostPassword);
        await host.GotoAsync(Server.HostUrl + "/dashboard/host");
        await Expect(host.Locator("main")).ToContainTextAsync("Bellwether has begun");
        await host.Locator("main").GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Bellwether has begun") }).ClickAsync();
        await Expect(host).ToHaveURLAsync(new Regex("/dashboard/host/agencies/[0-9a-f-]{36}$"));
        await host.Context.CloseAsync();
    }

    private async Task TheAdminOpensWhatThereIsToReadAsync(IPage admin)
    {
        await admin.GotoAsync(Portal + "/dashboard/admin");
        await Expect(Bell(admin)).ToHaveAccessibleNameAsync("Notifications, 1 unread");
        await Bell(admin).ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Today");
        await admin.ShouldBeAccessibleEverywhereAsync();

        await admin.Locator("main").GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Nils Dahl has joined") }).ClickAsync();

        await Expect(admin.Heading()).ToHaveTextAsync("Nils Dahl");
        await Expect(Bell(admin)).ToHaveAccessibleNameAsync("Notifications");
        await admin.GotoAsync(Portal + "/dashboard/notifications?OnlyUnread=true");
        await Expect(admin.Locator("main")).ToContainTextAsync("No notification fits this choice.");
    }

    private async Task TheAgentChoosesAsync(IPage agent)
    {
        await agent.GotoAsync(Portal + "/dashboard/notifications");
        await agent.SubmitAsync("Mark all as read");
        await Expect(Bell(agent)).ToHaveAccessibleNameAsync("Notifications");

        await agent.Link("How I am told").ClickAsync();
        var services = agent.GetByRole(AriaRole.Group, new() { Name = "Services" });
        await Expect(services.GetByLabel("By e-mail")).ToBeCheckedAsync();
        await services.GetByLabel("By e-mail").UncheckAsync();
        await agent.ShouldBeAccessibleEverywhereAsync();
        await agent.SubmitAsync("Save");
        await Expect(services.GetByLabel("By e-mail")).Not.ToBeCheckedAsync();
        await Expect(services.GetByLabel("In the portal")).ToBeCheckedAsync();
    }

    private async Task EverybodyElseIsSignedOutAsync(IPage agent)
    {
        var other = await browser.OpenAsAsync(Portal, Agent, AgencySteps.Password);
        await agent.GotoAsync(Portal + "/dashboard/settings/security");
        await Expect(agent.Locator("main")).ToContainTextAsync("Signed in");
        await agent.ShouldBeAccessibleEverywhereAsync();
        var sessions = agent.Locator("form[action*='handler=EndSessions']");
        await sessions.GetByLabel("Current password").FillAsync("not-my-password");
        (await agent.SubmitAsync("Sign out everywhere else")).Status.ShouldBe(422);
        await Expect(agent.ErrorOf("Ending.CurrentPassword")).ToBeVisibleAsync();
        await sessions.GetByLabel("Current password").FillAsync(AgencySteps.Password);
        await agent.SubmitAsync("Sign out everywhere else");

        await Expect(agent.Locator(".m-toast")).ToContainTextAsync("Signed out everywhere else.");
        await other.GotoAsync(Portal + "/dashboard/agent");
        other.Url.ShouldContain("/account/login");
        await other.Context.CloseAsync();
    }

    private static ILocator Bell(IPage page) => page.Locator(".m-bell");
}
