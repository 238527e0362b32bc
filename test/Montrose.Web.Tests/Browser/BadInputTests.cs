using Microsoft.Playwright;
using Montrose.Agencies;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>What can't be accepted is answered with 422 and a message beside the field; the rest of the form stays, and nothing happens.</summary>
[Collection(BrowserCollection.Name)]
public class BadInputTests(BrowserFixture browser)
{
    private const string AllAgencies = """SELECT (SELECT count(*) FROM platform."Agencies") + (SELECT count(*) FROM "AbpTenants") + (SELECT count(*) FROM platform."Invitations")""";
    private const string AllCodes = """SELECT count(*) FROM billing."RedeemCodes" """;
    private const string AllClients = """SELECT (SELECT count(*) FROM platform."Clients") + (SELECT count(*) FROM platform."Invitations")""";

    private PortalServer Server => browser.Server;
    private string North => Server.AgencyUrl(DemoData.Subdomain);

    /// <summary>Field, what is typed, and the beginning of the message.</summary>
    private static readonly (string Field, string Label, string Typed, string Message)[] Agency =
    [
        ("Input.Subdomain", "Subdomain", "", "Subdomain: this field is required"),
        ("Input.Subdomain", "Subdomain", DemoData.Subdomain, "“north” already belongs to another agency"),
        ("Input.Subdomain", "Subdomain", "NORTH", "“north” already belongs to another agency"),
        ("Input.Subdomain", "Subdomain", "www", "“www” is reserved"),
        ("Input.Subdomain", "Subdomain", "admin", "“admin” is reserved"),
        ("Input.Subdomain", "Subdomain", "api", "“api” is reserved"),
        ("Input.Subdomain", "Subdomain", "a", "“a” can't be a subdomain"),
        ("Input.Subdomain", "Subdomain", "-edge", "“-edge” can't be a subdomain"),
        ("Input.Subdomain", "Subdomain", "two.labels", "“two.labels” can't be a subdomain"),
        ("Input.Subdomain", "Subdomain", "under_score", "“under_score” can't be a subdomain"),
        ("Input.Subdomain", "Subdomain", "bücher", "“bücher” can't be a subdomain"),
        ("Input.Subdomain", "Subdomain", new string('s', AgencyConsts.MaxSubdomainLength + 1), "Use at most 63 characters"),
        ("Input.Name", "Name", "   ", "Name: this field is required"),
        ("Input.Name", "Name", "North Star Studio", "There is an agency named “North Star Studio” already"),
        ("Input.Name", "Name", new string('n', AgencyConsts.MaxNameLength + 1), "Use at most 64 characters"),
        ("Input.AdminEmail", "First administrator", "nobody", "Enter a full e-mail address"),
        ("Input.PrimaryColor", "Brand colour", "red", "“red” is not a colour"),
        ("Input.PrimaryColor", "Brand colour", "#12345678", "Use at most 7 characters"),
    ];

    private static readonly (string Field, string Label, string Typed, string Message)[] Codes =
    [
        ("Input.Value", "Value", "", "Write the amount like 10.00"),
        ("Input.Value", "Value", "0", "The value must be between"),
        ("Input.Value", "Value", "-5", "The value must be between"),
        ("Input.Value", "Value", "1000000.01", "The value must be between"),
        ("Input.Value", "Value", "999999999999", "The value must be between"),
        ("Input.Value", "Value", "1,000.00", "Write the amount like 10.00"),
        ("Input.Value", "Value", "10.001", "Write the amount like 10.00"),
        ("Input.Value", "Value", "ten", "Write the amount like 10.00"),
        ("Input.Count", "How many codes", "0", "Enter a number from 1 to 100"),
        ("Input.Count", "How many codes", "101", "Enter a number from 1 to 100"),
        ("Input.UsageLimit", "Usage limit", "0", "Enter a number from 1 to"),
        ("Input.PerClientLimit", "Limit per client", "99999999", "Enter a number from 1 to"),
        ("Input.LastDay", "Last day", "2020-02-29", "The expiry must be in the future"),
        ("Input.Code", "Code of your own", "no", "A code has 4 to 32 letters"),
        ("Input.Code", "Code of your own", "WELCOME10", "There is a code “WELCOME10” already"),
        ("Input.Description", "Description", new string('d', 201), "Use at most 200 characters"),
    ];

    [SkippableFact]
    public async Task An_agency_is_created_only_from_valid_fields()
    {
        var before = await Server.ReadAsync<long>(AllAgencies);
        var page = await browser.OpenAsAsync(Server.HostUrl, PortalServer.HostAdmin, PortalServer.HostPassword);
        await page.GotoAsync(Server.HostUrl + "/dashboard/host/agencies/create");
        foreach (var wrong in Agency)
        {
            await FillAgencyAsync(page);
            await RefusedAsync(page, "Create agency", wrong.Field, wrong.Label, wrong.Typed, wrong.Message);
            await Expect(page.Field(wrong.Label == "First administrator" ? "Name" : "First administrator")).ToHaveValueAsync(wrong.Label == "First administrator" ? "Valid Name" : "valid@example.com");
        }
        (await Server.ReadAsync<long>(AllAgencies)).ShouldBe(before, "nothing half done");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_logo_is_a_small_picture_and_nothing_else()
    {
        var before = await Server.ReadAsync<long>(AllAgencies);
        var folder = Directory.CreateTempSubdirectory("montrose-logos-");
        try
        {
            var huge = Path.Combine(folder.FullName, "huge.png");
            await using (var file = File.Create(huge))
            {
                await file.WriteAsync(Pictures.Png(8, 0, 0, 0));
                file.SetLength(50 * 1024 * 1024);
            }
            var text = Path.Combine(folder.FullName, "text.png");
            await File.WriteAllTextAsync(text, "I am no picture.");
            var svg = Path.Combine(folder.FullName, "drawing.svg");
            await File.WriteAllTextAsync(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");

            var page = await browser.OpenAsAsync(Server.HostUrl, PortalServer.HostAdmin, PortalServer.HostPassword);
            await page.GotoAsync(Server.HostUrl + "/dashboard/host/agencies/create");
            foreach (var (file, message) in new[] { (huge, "The logo is too large"), (text, "The logo is not a picture we can show"), (svg, "The logo is not a picture we can show") })
            {
                await FillAgencyAsync(page);
                await page.Field("Logo").SetInputFilesAsync(file);
                (await page.SubmitAsync("Create agency")).Status.ShouldBe(422, message);
                await Expect(page.ErrorOf("LogoFile")).ToContainTextAsync(message);
                await Expect(page.Field("Subdomain")).ToHaveValueAsync("valid-label");
            }
            (await Server.ReadAsync<long>(AllAgencies)).ShouldBe(before, "nothing half done");

            var admin = await browser.OpenAsAsync(North, DemoData.AdminEmail, DemoData.Password);
            await admin.GotoAsync(North + "/dashboard/admin/brand");
            await admin.Field("Picture").SetInputFilesAsync(svg);
            (await admin.SubmitAsync("Upload logo")).Status.ShouldBe(422);
            await Expect(admin.Locator("main")).ToContainTextAsync("The logo is not a picture we can show");
            using var client = Server.Client(North);
            ((int)(await client.GetAsync("/brand/logo")).StatusCode).ShouldBe(404, "the agency still has no logo");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [SkippableFact]
    public async Task Codes_are_generated_only_from_valid_terms()
    {
        var before = await Server.ReadAsync<long>(AllCodes);
        var page = await browser.OpenAsAsync(North, DemoData.AdminEmail, DemoData.Password);
        await page.GotoAsync(North + "/dashboard/admin/billing/redeem-codes/generate");
        foreach (var wrong in Codes)
        {
            await page.EnterAsync("Value", "10.00");
            await page.EnterAsync("How many codes", "1");
            await page.EnterAsync("Usage limit", "5");
            await page.EnterAsync("Limit per client", "1");
            await page.EnterAsync("Last day", "");
            await page.EnterAsync("Code of your own", "");
            await page.EnterAsync("Description", "kept");
            await RefusedAsync(page, "Generate codes", wrong.Field, wrong.Label, wrong.Typed, wrong.Message);
            await Expect(page.Field("Usage limit")).ToHaveValueAsync(wrong.Label == "Usage limit" ? wrong.Typed : "5");
        }
        (await Server.ReadAsync<long>(AllCodes)).ShouldBe(before, "nothing half done");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_client_or_agent_with_missing_or_taken_data_is_not_created()
    {
        var before = await Server.ReadAsync<long>(AllClients);
        var page = await browser.OpenAsAsync(North, DemoData.AdminEmail, DemoData.Password);
        await page.CreateClientAsync(North, "  ", "Somebody", "somebody@new.example");
        await Expect(page.ErrorOf("Input.CompanyName")).ToContainTextAsync("Company: this field is required");
        await Expect(page.Field("Contact's name")).ToHaveValueAsync("Somebody");
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Marketing" })).ToBeCheckedAsync();
        await page.CreateClientAsync(North, "Copper Bay Bakery", "Somebody", "somebody@new.example");
        await Expect(page.ErrorOf("Input.CompanyName")).ToContainTextAsync("There is a client named “Copper Bay Bakery” already");
        await page.CreateClientAsync(North, "Second Bakery", "Somebody", DemoData.ClientEmail);
        await Expect(page.ErrorOf("Input.ContactEmail")).ToContainTextAsync("already has an account here");

        await page.GotoAsync(North + "/dashboard/admin/clients/create");
        await page.EnterAsync("Company", "No Service Ltd");
        await page.EnterAsync("Contact's name", "Somebody");
        await page.EnterAsync("Contact's e-mail address", "somebody@new.example");
        (await page.SubmitAsync("Create client")).Status.ShouldBe(422);
        await Expect(page.Locator("fieldset")).ToContainTextAsync("Choose at least one service");

        await page.InviteAgentAsync(North, DemoData.AgentEmail);
        await Expect(page.ErrorOf("Input.Addresses")).ToContainTextAsync("already has an account here");
        await page.GotoAsync(North + "/dashboard/admin/people/invite");
        await page.EnterAsync("E-mail addresses", "new@north.example");
        (await page.SubmitAsync("Send invitations")).Status.ShouldBe(422);
        await Expect(page.Locator("#department")).ToContainTextAsync("Choose the department");
        (await Server.ReadAsync<long>(AllClients)).ShouldBe(before, "nothing half done");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Markup_that_somebody_types_is_shown_as_text()
    {
        const string name = "<script>window.hacked=1</script><img src=x onerror=window.hacked=1>";
        var page = await browser.OpenAsAsync(North, DemoData.AdminEmail, DemoData.Password);
        await page.CreateClientAsync(North, name, "<b>Bold</b>", "markup@client.example");
        await Expect(page.Heading()).ToHaveTextAsync(name);
        foreach (var path in (string[])["/dashboard/admin", "/dashboard/admin/clients", "/dashboard/admin/clients?Filter=" + Uri.EscapeDataString("\"><script>window.hacked=1</script>")])
        {
            await page.GotoAsync(North + path);
            (await page.EvaluateAsync<bool>("() => 'hacked' in window")).ShouldBeFalse(path);
        }
        var mail = await Server.MailToAsync("markup@client.example");
        mail.HtmlBody!.ShouldNotContain("<b>Bold</b>");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task An_invitation_works_once_and_in_time()
    {
        var admin = await browser.OpenAsAsync(North, DemoData.AdminEmail, DemoData.Password);
        await admin.InviteAgentAsync(North, "once@north.example");
        await admin.InviteAgentAsync(North, "slow@north.example");
        var used = PortalServer.LinkIn(await Server.MailToAsync("once@north.example"));
        var expired = PortalServer.LinkIn(await Server.MailToAsync("slow@north.example"));

        var page = await browser.OpenAsync();
        await page.GotoAsync(used);
        await page.EnterAsync("Your name", "Olaf Once");
        await page.EnterAsync("Choose a password", "short");
        (await page.SubmitAsync("Accept and sign in")).Status.ShouldBe(422);
        await Expect(page.ErrorOf("Input.Password")).ToContainTextAsync("Use at least 8 characters");
        await Expect(page.Field("Your name")).ToHaveValueAsync("Olaf Once");
        await page.EnterAsync("Choose a password", AgencySteps.Password);
        await page.SubmitAsync("Accept and sign in");
        await Expect(page).ToHaveURLAsync(North + "/dashboard/agent");

        (await page.GotoAsync(used))!.Status.ShouldBe(410);
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This invitation was used already");

        await page.GotoAsync(expired);
        await page.EnterAsync("Your name", "Sam Slow");
        await page.EnterAsync("Choose a password", AgencySteps.Password);
        await Server.ExecuteAsync("""UPDATE platform."Invitations" SET "ExpiresAt" = now() - interval '1 minute' WHERE "Email" = @email""", ("email", "slow@north.example"));
        (await page.SubmitAsync("Accept and sign in")).Status.ShouldBe(422);
        await Expect(page.Locator("main")).ToContainTextAsync("This invitation has expired");
        (await page.GotoAsync(expired))!.Status.ShouldBe(410);
        (await Server.ReadAsync<long>("""SELECT count(*) FROM "AbpUsers" WHERE "Email" = 'slow@north.example'""")).ShouldBe(0);
        await page.GotoAsync(North + "/account/acceptinvitation?token=" + new string('x', 2000));
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This invitation is not valid");
    }

    [SkippableFact]
    public async Task A_wrong_password_says_the_same_as_an_unknown_address()
    {
        var page = await browser.OpenAsync();
        foreach (var email in (string[])[DemoData.AgentEmail, "nobody@north.example"])
        {
            await page.GotoAsync(North + "/account/login");
            await page.EnterAsync(PageActions.LoginLabel, email);
            await page.EnterAsync("Password", "not-the-password");
            (await page.SubmitAsync("Sign in")).Status.ShouldBe(422);
            await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("don't match an active account");
            await Expect(page.Field(PageActions.LoginLabel)).ToHaveValueAsync(email);
        }
    }

    [SkippableFact]
    public async Task Signing_in_and_redeeming_work_without_script()
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(North + "/account/login?ReturnUrl=%2Fdashboard%2Fclient%2Fwallet");
        await page.EnterAsync(PageActions.LoginLabel, DemoData.ClientEmail);
        await page.EnterAsync("Password", DemoData.Password);
        await page.Button("Sign in").ClickAsync();
        // The example client's wallet is everybody's here.
        var balance = await BalanceAsync();
        await page.EnterAsync("Code", "spring 25");
        await page.Button("Redeem").ClickAsync();
        await Expect(page.Locator(".m-toast")).ToContainTextAsync("was added to your wallet");
        (await BalanceAsync()).ShouldBe(balance + 25);
        await page.EnterAsync("Code", "SPRING25");
        await page.Button("Redeem").ClickAsync();
        await Expect(page.ErrorOf("Input.Code")).ToContainTextAsync("You have already redeemed this code");
        (await BalanceAsync()).ShouldBe(balance + 25);

        async Task<decimal> BalanceAsync() => decimal.Parse((await page.Locator("#balance").InnerTextAsync()).Trim('\u20AC', ' '), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task FillAgencyAsync(IPage page)
    {
        await page.EnterAsync("Name", "Valid Name");
        await page.EnterAsync("Subdomain", "valid-label");
        await page.EnterAsync("First administrator", "valid@example.com");
        await page.EnterAsync("Brand colour", "#336699");
    }

    private static async Task RefusedAsync(IPage page, string button, string field, string label, string typed, string message)
    {
        // As somebody sends it who does not use our form.
        await page.Field(label).EvaluateAsync("field => field.removeAttribute('maxlength')");
        await page.EnterAsync(label, typed);
        (await page.SubmitAsync(button)).Status.ShouldBe(422, $"{label}: {typed}");
        await Expect(page.ErrorOf(field)).ToContainTextAsync(message);
        await Expect(page.Field(label)).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.Field(label)).ToHaveValueAsync(typed);
    }
}
