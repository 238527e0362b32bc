using Microsoft.Playwright;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Browser;

/// <summary>axe-core finds nothing on any page of any role, in light, in dark, and on a phone.</summary>
[Collection(BrowserCollection.Name)]
public class AccessibilityTests(BrowserFixture browser)
{
    // That the crawl gets this far; what is added later it finds by itself.
    private static readonly string[] OfHost = ["/dashboard/host", "/dashboard/host/agencies", "/dashboard/host/agencies/create", "/dashboard/host/agencies/{id}"];
    private static readonly string[] OfAdmin =
    [
        "/dashboard/admin", "/dashboard/admin/clients", "/dashboard/admin/clients/create", "/dashboard/admin/clients/assign", "/dashboard/admin/clients/{id}",
        "/dashboard/admin/clients/{id}/profile", "/dashboard/admin/clients/{id}/contacts", "/dashboard/admin/clients/{id}/billing", "/dashboard/admin/clients/{id}/team",
        "/dashboard/admin/people", "/dashboard/admin/people/invite", "/dashboard/admin/people/invitations", "/dashboard/admin/people/import",
        "/dashboard/admin/people/{id}", "/dashboard/admin/people/{id}/permissions", "/dashboard/admin/roles", "/dashboard/admin/roles/matrix",
        "/dashboard/admin/agents", "/dashboard/admin/agents/workload", "/dashboard/admin/agents/{id}", "/dashboard/admin/agents/{id}/move", "/dashboard/admin/agents/{id}/deactivate",
        "/dashboard/admin/performance", "/dashboard/admin/brand", "/dashboard/admin/settings/sign-up", "/dashboard/admin/api-keys",
        "/dashboard/admin/billing/redeem-codes", "/dashboard/admin/billing/redeem-codes/generate", "/dashboard/admin/billing/redeem-codes/{id}",
        "/dashboard/admin/billing/wallets", "/dashboard/admin/billing/wallets/{id}",
        "/dashboard/settings", "/dashboard/settings/general", "/dashboard/settings/picture", "/dashboard/settings/account", "/dashboard/settings/security", "/dashboard/settings/notifications", "/dashboard/notifications", "/dashboard/settings/api-keys", "/dashboard/settings/api-keys/create", "/dashboard/api", "/dashboard/api/{id}",
        "/dashboard/admin/settings/general", "/dashboard/jobs", "/dashboard/lists/clients/views",
    ];

    private static readonly string[] OfAgent = ["/dashboard/agent", "/dashboard/agent/clients", "/dashboard/agent/clients/{id}"];
    private static readonly string[] OfClient =
    [
        "/dashboard/client", "/dashboard/client/wallet", "/dashboard/client/services/Marketing", "/dashboard/client/team", "/dashboard/client/team/invite", "/dashboard/client/team/invitations",
        "/dashboard/client/team/roles", "/dashboard/client/team/roles/edit", "/dashboard/client/team/groups", "/dashboard/client/team/api-keys",
    ];

    private PortalServer Server => browser.Server;
    private string North => Server.AgencyUrl(DemoData.Subdomain);

    [SkippableFact]
    public async Task Every_page_of_every_role_is_accessible()
    {
        var host = new PortalCrawl(Server.HostUrl, Accessibility.ViolationsEverywhereAsync);
        var admin = new PortalCrawl(North, Accessibility.ViolationsEverywhereAsync);
        var agent = new PortalCrawl(North, Accessibility.ViolationsEverywhereAsync);
        var client = new PortalCrawl(North, Accessibility.ViolationsEverywhereAsync);
        IPage[] hosts = [await browser.OpenAsAsync(Server.HostUrl, PortalServer.HostAdmin, PortalServer.HostPassword)];
        IPage[] admins = [await AsAsync(DemoData.AdminEmail), await AsAsync(DemoData.AdminEmail)];
        IPage[] agents = [await AsAsync(DemoData.AgentEmail)];
        IPage[] clients = [await AsAsync(DemoData.ClientEmail)];

        await using (await LongNames.GivenAsync(Server))
            await Task.WhenAll(host.RunAsync(hosts, "/"), admin.RunAsync(admins, "/"), agent.RunAsync(agents, "/"), client.RunAsync(clients, "/"));

        foreach (var page in (IPage[])[.. hosts, .. admins, .. agents, .. clients]) await page.Context.CloseAsync();
        string.Join('\n', host.Problems.Concat(admin.Problems).Concat(agent.Problems).Concat(client.Problems).Distinct()).ShouldBeEmpty();
        foreach (var (crawl, expected) in ((PortalCrawl, string[])[])[(host, OfHost), (admin, OfAdmin), (agent, OfAgent), (client, OfClient)])
            expected.Except(crawl.Seen, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty("no link leads there");

        Task<IPage> AsAsync(string email) => browser.OpenAsAsync(North, email, DemoData.Password);
    }

    [SkippableFact]
    public async Task Every_page_of_an_agency_without_content_is_accessible()
    {
        var portal = Server.AgencyUrl("hollow");
        var admin = await browser.OpenNewAgencyAsync("Hollow House", "hollow", "#f2c200");
        foreach (var path in (string[])["", "/clients", "/people", "/people/invitations?Kind=Agent", "/billing/redeem-codes", "/billing/wallets"])
            await CheckAsync(admin, portal + "/dashboard/admin" + path, 200);
        await admin.InviteAgentAsync(portal, "idle@hollow.example");
        await admin.CreateClientAsync(portal, "Nothing Yet", "Nils Holm", "nils@nothing.example");
        await CheckAsync(admin, portal + "/dashboard/admin/people/invitations", 200);
        var agent = await browser.AcceptAsync("idle@hollow.example", "Ida Idle");
        foreach (var path in (string[])["/dashboard/agent", "/dashboard/agent/clients"]) await CheckAsync(agent, portal + path, 200);
        var client = await browser.AcceptAsync("nils@nothing.example", "Nils Holm");
        foreach (var path in (string[])["/dashboard/client", "/dashboard/client/wallet", "/dashboard/client/services/Marketing"]) await CheckAsync(client, portal + path, 200);
    }

    [SkippableFact]
    public async Task Every_page_before_sign_in_is_accessible()
    {
        var page = await browser.OpenAsync();
        foreach (var path in (string[])["/account/login", "/account/forgotpassword", "/account/forgotpassword?sent=true"])
            await CheckAsync(page, North + path, 200);
        await CheckAsync(page, North + "/account/acceptinvitation?token=no-such-token", 410);
        await CheckAsync(page, North + $"/account/resetpassword?userId={Guid.NewGuid()}&resetToken=old", 410);
        await page.GotoAsync(North + "/account/login");
        await page.SubmitAsync("Sign in");
        await page.ShouldBeAccessibleEverywhereAsync();

        await page.GotoAsync(North + "/account/forgotpassword");
        await page.EnterAsync("E-mail address", DemoData.AgentEmail);
        await page.SubmitAsync("Send the link");
        await CheckAsync(page, PortalServer.LinkIn(await Server.MailToAsync(DemoData.AgentEmail, "password")), 200);

        var admin = await browser.OpenAsAsync(North, DemoData.AdminEmail, DemoData.Password);
        await admin.InviteAgentAsync(North, "late@north.example");
        await admin.Context.CloseAsync();
        await CheckAsync(page, PortalServer.LinkIn(await Server.MailToAsync("late@north.example")), 200);
        await CheckAsync(page, Server.HostUrl + "/dev/mails", 200);
        await page.Locator("tbody a").First.ClickAsync();
        await page.ShouldBeAccessibleEverywhereAsync();
    }

    [SkippableFact]
    public async Task Every_error_page_is_accessible()
    {
        var page = await browser.OpenAsAsync(North, DemoData.AgentEmail, DemoData.Password);
        await CheckAsync(page, North + "/no/such/page", 404);
        await CheckAsync(page, North + "/dashboard/admin", 403);
        foreach (var code in (int[])[400, 413, 429, 500]) await CheckAsync(page, North + $"/error/{code}", code);
        await CheckAsync(page, Server.AgencyUrl("nobody-here"), 404);
    }

    [SkippableFact]
    public async Task Open_menus_questions_and_refused_forms_are_accessible()
    {
        var page = await browser.OpenStartAsAsync(North, DemoData.AdminEmail, DemoData.Password);
        foreach (var menu in (string[])["person", "services"])
        {
            if (await page.Locator($"[popovertarget='{menu}']").CountAsync() == 0) continue;
            await page.Locator($"[popovertarget='{menu}']").ClickAsync();
            await page.ShouldBeAccessibleAsync();
            await page.Keyboard.PressAsync("Escape");
        }
        foreach (var path in (string[])["clients/create", "people/invite", "billing/redeem-codes/generate"])
        {
            await page.GotoAsync($"{North}/dashboard/admin/{path}");
            await page.SubmitAsync(page.Locator("main form button[type=submit]"));
            (await page.Locator("main .m-error").CountAsync()).ShouldBeGreaterThan(0);
            await page.ShouldBeAccessibleEverywhereAsync();
        }
        await page.GotoAsync(North + "/dashboard/admin/billing/redeem-codes");
        await page.Locator("tbody tr td a").First.ClickAsync();
        await page.Button("Delete").First.ClickAsync();
        await page.GetByRole(AriaRole.Alertdialog).WaitForAsync();
        await page.ShouldBeAccessibleAsync();

        var phone = await browser.OpenStartAsAsync(North, DemoData.AdminEmail, DemoData.Password, phone: true);
        await phone.GetByRole(AriaRole.Button, new() { Name = "More", Exact = true }).ClickAsync();
        await phone.Locator("#sidebar").GetByRole(AriaRole.Link).First.WaitForAsync();
        await phone.ShouldBeAccessibleAsync();
    }

    private static async Task CheckAsync(IPage page, string url, int status)
    {
        (await page.GotoAsync(url))!.Status.ShouldBe(status, url);
        await page.ShouldBeAccessibleEverywhereAsync();
    }
}
