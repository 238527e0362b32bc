using System.Net;
using Microsoft.Playwright;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>From a new agency to a client's credit, as five people live it, in one browser.</summary>
[Collection(BrowserCollection.Name)]
public class MainJobTests(BrowserFixture browser)
{
    private const string Subdomain = "lighthouse";
    private const string Admin = "ada@lighthouse.example";
    private const string Agent = "marc@lighthouse.example";
    private const string Client = "olga@orchard.example";
    private const string Password = AgencySteps.Password;
    private const string RedeemPath = "/dashboard/client/wallet";

    private PortalServer Server => browser.Server;
    private string Portal => Server.AgencyUrl(Subdomain);
    private string OtherPortal => Server.AgencyUrl(DemoData.Subdomain);

    [SkippableFact]
    public async Task A_new_agencys_client_redeems_a_code_and_everybody_sees_only_their_own()
    {
        await TheHostCreatesTheAgencyAsync();
        var admin = await TheAdminAcceptsAndInvitesAsync();
        var codes = await TheAdminGeneratesCodesAsync(admin);
        await TheClientRedeemsAsync(codes);
        await TheAdminSeesTheUseAsync(admin, codes[0]);
        await TheAgentSeesThatClientOnlyAsync();
        await TheClientReachesNothingOfAnotherAgencyAsync();
    }

    /// <summary>1. The super-admin creates an agency with colour and logo; its portal answers in its brand.</summary>
    private async Task TheHostCreatesTheAgencyAsync()
    {
        var page = await browser.OpenAsync();
        (await page.GotoAsync(Portal))!.Status.ShouldBe(404);
        await Expect(page.Heading()).ToHaveTextAsync("Page not found");
        (await page.ContentAsync()).ShouldNotContain("Montrose", Case.Insensitive, "a page for nobody names nobody");

        await page.SignInAsync(Server.HostUrl, PortalServer.HostAdmin, PortalServer.HostPassword);
        await Expect(page).ToHaveURLAsync(Server.HostUrl + "/dashboard/host");
        await page.Link("New agency").ClickAsync();
        await page.EnterAsync("Name", "Lighthouse Works");
        await page.EnterAsync("Subdomain", Subdomain);
        await page.EnterAsync("First administrator", Admin);
        await page.EnterAsync("Brand colour", "#a3195b");
        await page.Field("Logo").SetInputFilesAsync(new FilePayload { Name = "logo.png", MimeType = "image/png", Buffer = Pictures.Png(64, 163, 25, 91) });
        await page.SubmitAsync("Create agency");
        await Expect(page.Locator(".m-toast")).ToContainTextAsync("Lighthouse Works is ready");
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Lighthouse Works" })).ToContainTextAsync("Active");

        var portal = await browser.OpenAsync();
        await portal.GotoAsync(Portal);
        await Expect(portal).ToHaveTitleAsync("Sign in · Lighthouse Works");
        (await ButtonColorAsync(portal)).ShouldBe("rgb(163, 25, 91)");
        (await portal.Locator(".m-brand img").EvaluateAsync<int>("i => i.decode().then(() => i.naturalWidth)")).ShouldBe(64);
        await portal.GotoAsync(Server.HostUrl + "/account/login");
        (await ButtonColorAsync(portal)).ShouldNotBe("rgb(163, 25, 91)", "the host keeps its own brand");
        (await portal.GotoAsync(Server.AgencyUrl("nobody-here")))!.Status.ShouldBe(404);
        await portal.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>2. The admin accepts, invites an agent, creates a client and assigns the agent.</summary>
    private async Task<IPage> TheAdminAcceptsAndInvitesAsync()
    {
        var page = await browser.OpenAsync();
        var invitation = await Server.MailToAsync(Admin);
        invitation.Subject.ShouldContain("Lighthouse Works");
        await page.AcceptInvitationAsync(PortalServer.LinkIn(invitation), "Ada Berg", Password);
        await Expect(page).ToHaveURLAsync(Portal + "/dashboard/admin");
        await page.Locator("#person form button.m-menu-item").EvaluateAsync("b => b.form.requestSubmit()");
        await Expect(page.Heading()).ToHaveTextAsync("Welcome back");
        await page.SignInAsync(Portal, Admin, Password);
        await Expect(page.Heading()).ToContainTextAsync("Ada");

        await page.GotoAsync(Portal + "/dashboard/admin/people");
        await page.Link("Invite people").ClickAsync();
        await page.EnterAsync("E-mail addresses", $"Marc Duval <{Agent}>");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Marketing" }).CheckAsync();
        await page.SubmitAsync("Send invitations");
        await Expect(page.Locator(".m-toast")).ToContainTextAsync(Agent);

        await page.CreateClientAsync(Portal, "Olga's Orchard", "Olga Petrov", Client);
        await Expect(page.Heading()).ToHaveTextAsync("Olga's Orchard");
        await page.CreateClientAsync(Portal, "Quiet Quarry", "Quentin Hall", "quentin@quarry.example");

        await AcceptAsync(Agent, "Marc Duval", "/dashboard/agent");
        await AcceptAsync(Client, "Olga Petrov", "/dashboard/client");

        await page.GotoAsync(Portal + "/dashboard/admin/clients");
        await page.Link("Olga's Orchard").ClickAsync();
        await page.Locator("select#agent-Marketing").SelectOptionAsync(new SelectOptionValue { Label = "Marc Duval (0 of 50)" });
        await page.SubmitAsync("Assign for Marketing");
        await Expect(page.Locator("main")).ToContainTextAsync("Marc Duval, since");
        return page;
    }

    /// <summary>3. The admin generates codes, copies one, and switches one off.</summary>
    private async Task<IReadOnlyList<string>> TheAdminGeneratesCodesAsync(IPage page)
    {
        await page.GotoAsync(Portal + "/dashboard/admin/billing/redeem-codes");
        await page.Link("Generate codes").ClickAsync();
        await page.EnterAsync("Value", "25.50");
        await page.EnterAsync("How many codes", "3");
        await page.EnterAsync("Usage limit", "1");
        await page.EnterAsync("Last day", DateTime.UtcNow.AddDays(30).ToString("yyyy-MM-dd"));
        await page.EnterAsync("Description", "Opening week");
        await page.SubmitAsync("Generate codes");

        var rows = page.Locator("tbody tr");
        await Expect(rows).ToHaveCountAsync(3);
        await Expect(rows.First).ToContainTextAsync("25.50");
        await Expect(rows.First).ToContainTextAsync("0 of 1");
        await Expect(rows.First).ToContainTextAsync("Opening week");
        var codes = await page.Locator("tbody copy-text").EvaluateAllAsync<string[]>("all => all.map(c => c.getAttribute('value'))");

        await page.Button("Copy " + codes[0]).ClickAsync();
        await Expect(page.Locator("#announcements")).ToHaveTextAsync(codes[0] + " was copied");
        (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).ShouldBe(codes[0]);

        await page.SubmitAsync("Switch off " + codes[1]);
        await Expect(rows.Filter(new() { HasText = codes[1] })).ToContainTextAsync("Inactive");
        await Expect(rows.Filter(new() { HasText = codes[0] })).ToContainTextAsync("Active");
        // Nobody can choose a day in the past, and the test can't wait a month.
        await Server.ExecuteAsync("""UPDATE billing."RedeemCodes" SET "ExpiresAt" = now() - interval '1 day' WHERE "Code" = @code""", ("code", codes[2]));
        return codes;
    }

    /// <summary>4. The client redeems, sees balance and history at once, and is told why other codes don't work.</summary>
    private async Task TheClientRedeemsAsync(IReadOnlyList<string> codes)
    {
        var page = await browser.OpenAsync();
        await page.SignInAsync(Portal, Client, Password);
        await page.GotoAsync(Portal + RedeemPath);
        await Expect(page.Locator("#balance")).ToContainTextAsync("0.00");
        await Expect(page.Locator("main")).ToContainTextAsync("No movements yet");

        await RedeemAsync(page, codes[0].ToLowerInvariant());
        await Expect(page.Locator("#balance")).ToContainTextAsync("25.50");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Expect(page.Locator("tbody tr")).ToContainTextAsync("Code redeemed");
        await Expect(page.Locator("tbody tr")).ToContainTextAsync("25.50");
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "was added to your wallet" })).ToBeVisibleAsync();

        const string unknown = "We don't know this code.";
        await RefusedAsync(page, codes[0], "You have already redeemed this code.");
        await RefusedAsync(page, codes[1], "This code is switched off.");
        await RefusedAsync(page, codes[2], "This code expired on");
        await RefusedAsync(page, "NOSUCHCODE99", unknown);
        await RefusedAsync(page, "SPRING25", unknown); // the example agency has it
        for (var attempt = 7; attempt <= 10; attempt++) await RefusedAsync(page, $"GUESS-{attempt}", unknown);
        await RedeemAsync(page, "GUESS-11");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Too many attempts. Wait");

        await page.ReloadAsync();
        await Expect(page.Locator("#balance")).ToContainTextAsync("25.50");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await page.Context.CloseAsync();

        var second = await browser.AcceptAsync("quentin@quarry.example", "Quentin Hall");
        await second.GotoAsync(Portal + RedeemPath);
        await RedeemAsync(second, codes[0]);
        await Expect(second.ErrorOf("Input.Code")).ToContainTextAsync("This code has been used up.");
        await Expect(second.Locator("#balance")).ToContainTextAsync("0.00");
        await second.Context.CloseAsync();
    }

    private static async Task TheAdminSeesTheUseAsync(IPage page, string code)
    {
        await page.ReloadAsync();
        var row = page.Locator("tbody tr").Filter(new() { HasText = code });
        await Expect(row).ToContainTextAsync("1 of 1");
        await Expect(row).ToContainTextAsync("Used up");
        await row.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.Locator("tbody tr").Filter(new() { HasText = "Olga's Orchard" }).First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>5. The agent sees the assigned client and no other.</summary>
    private async Task TheAgentSeesThatClientOnlyAsync()
    {
        var page = await browser.OpenAsync();
        await page.SignInAsync(Portal, Agent, Password);
        await Expect(page).ToHaveURLAsync(Portal + "/dashboard/agent");
        await page.GotoAsync(Portal + "/dashboard/agent/clients");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Expect(page.Locator("tbody tr")).ToContainTextAsync("Olga's Orchard");
        (await page.ContentAsync()).ShouldNotContain("Quiet Quarry");
        var hidden = await IdAsync("SELECT \"Id\" FROM platform.\"Clients\" WHERE \"CompanyName\" = 'Quiet Quarry'");
        (await page.StatusOfAsync($"/dashboard/agent/clients/{hidden}")).ShouldBe(404);
        (await page.StatusOfAsync($"/api/app/client/{hidden}")).ShouldBe(404);
        (await page.StatusOfAsync("/dashboard/admin")).ShouldBe(403);
        await page.Context.CloseAsync();
    }

    private async Task TheClientReachesNothingOfAnotherAgencyAsync()
    {
        var page = await browser.OpenAsync();
        await page.SignInAsync(Portal, Client, Password);
        var client = await IdAsync("SELECT \"Id\" FROM platform.\"Clients\" WHERE \"CompanyName\" = 'Copper Bay Bakery'");
        var code = await IdAsync("SELECT \"Id\" FROM billing.\"RedeemCodes\" WHERE \"Code\" = 'SPRING25'");
        string[] pages = [$"/dashboard/admin/clients/{client}", $"/dashboard/agent/clients/{client}", $"/dashboard/admin/billing/wallets/{client}", $"/dashboard/admin/billing/redeem-codes/{code}", "/dashboard/admin", "/dashboard/host"];
        string[] endpoints = [$"/api/app/client/{client}", $"/api/billing/wallet/{client}", $"/api/billing/redeem-code/{code}"];
        foreach (var path in pages.Concat(endpoints)) (await page.StatusOfAsync(path)).ShouldBeOneOf([403, 404], path);

        // The same session at the other agency's address is nobody's.
        var cookies = await page.Context.CookiesAsync([Portal]);
        using var other = Server.Client(OtherPortal);
        other.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies.Select(c => $"{c.Name}={c.Value}")));
        foreach (var path in pages.Append(RedeemPath))
        {
            using var answer = await other.GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, path);
            answer.Headers.Location!.OriginalString.ShouldContain("/account/login", Case.Insensitive, path);
        }
        foreach (var path in endpoints.Append("/api/billing/wallet/mine"))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "X-Requested-With", "XMLHttpRequest" } } };
            using var answer = await other.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);
        }
        await page.Context.CloseAsync();
    }

    private async Task AcceptAsync(string email, string name, string home)
    {
        var page = await browser.AcceptAsync(email, name);
        await Expect(page).ToHaveURLAsync(Portal + home);
        await page.Context.CloseAsync();
    }

    private static async Task RedeemAsync(IPage page, string code)
    {
        await page.EnterAsync("Code", code);
        await page.RunAndWaitForResponseAsync(() => page.Button("Redeem").ClickAsync(), r => r.Request.Method == "POST");
    }

    private static async Task RefusedAsync(IPage page, string code, string message)
    {
        await RedeemAsync(page, code);
        await Expect(page.ErrorOf("Input.Code")).ToContainTextAsync(message);
        await Expect(page.Field("Code")).ToHaveValueAsync(code);
        await Expect(page.Locator("#balance")).ToContainTextAsync("25.50");
    }

    private Task<Guid> IdAsync(string sql) => Server.ReadAsync<Guid>(sql);

    private static Task<string> ButtonColorAsync(IPage page) => page.Button("Sign in").EvaluateAsync<string>("b => getComputedStyle(b).backgroundColor");
}
