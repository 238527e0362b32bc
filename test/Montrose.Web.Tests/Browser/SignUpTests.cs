using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>A business registers by itself, and its owner looks after the account.</summary>
[Collection(BrowserCollection.Name)]
public partial class SignUpTests(BrowserFixture browser)
{
    private const string Email = "lotte@lighthouse.example";
    private const string NewEmail = "lotte@new-lighthouse.example";
    private const string NewPassword = "green-harbour-lamp";

    private PortalServer Server => browser.Server;
    private string Portal => Server.AgencyUrl("harbour");

    [SkippableFact]
    public async Task A_business_registers_proves_its_mailbox_and_its_owner_changes_address_and_password()
    {
        var admin = await browser.OpenNewAgencyAsync("Harbour Works", "harbour");
        var page = await browser.OpenAsync();
        (await page.GotoAsync(Portal + "/account/register"))!.Status.ShouldBe(404);
        await page.GotoAsync(Portal + "/account/login");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("Create an account");

        await admin.GotoAsync(Portal + "/dashboard/admin/settings/sign-up");
        await admin.GetByRole(AriaRole.Switch).CheckAsync();
        await admin.SubmitAsync("Save");
        await Expect(admin.GetByRole(AriaRole.Switch)).ToBeCheckedAsync();
        await Expect(admin.Locator("main")).ToContainTextAsync(Portal + "/account/register");

        await RegisterAsync(page);
        await TheCodeIsGuessedAndSentAgainAsync(page);
        await Expect(page).ToHaveURLAsync(Portal + "/dashboard/client");
        await admin.GotoAsync(Portal + "/dashboard/admin/clients");
        await Expect(admin.Locator("tbody tr")).ToContainTextAsync("Lighthouse Ltd");
        await admin.GotoAsync(Portal + "/dashboard/admin");
        await Expect(admin.Locator("main")).ToContainTextAsync("Lighthouse Ltd has signed up");

        await TheAddressChangesWhenBothMailboxesAgreeAsync(page);
        await ANewPasswordEndsTheOtherSessionsAsync(page);
        await page.Context.CloseAsync();
        await admin.Context.CloseAsync();
    }

    private async Task RegisterAsync(IPage page)
    {
        await page.GotoAsync(Portal + "/account/login");
        await page.Link("Create an account").ClickAsync();
        await page.ShouldBeAccessibleEverywhereAsync();
        foreach (var (field, label, typed, message) in Wrong)
        {
            await FillAsync(page);
            await page.Field(label).EvaluateAsync("field => field.removeAttribute('maxlength')");
            await page.EnterAsync(label, typed);
            (await page.SubmitAsync("Continue")).Status.ShouldBe(422, $"{label}: {typed}");
            await Expect(page.ErrorOf(field)).ToContainTextAsync(message);
            await Expect(page.Field("Company")).ToHaveValueAsync(label == "Company" ? typed : "Lighthouse Ltd");
        }
        await FillAsync(page);
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Courses" }).UncheckAsync();
        (await page.SubmitAsync("Continue")).Status.ShouldBe(422);
        await Expect(page.Locator("fieldset")).ToContainTextAsync("Choose at least one service");
        await FillAsync(page);
        await page.SubmitAsync("Continue");
        await Expect(page.Heading()).ToHaveTextAsync("Enter the code");
        await page.ShouldBeAccessibleEverywhereAsync();
    }

    private async Task TheCodeIsGuessedAndSentAgainAsync(IPage page)
    {
        var code = await CodeAsync(Email);
        await page.EnterAsync("Six-digit code", "abc");
        for (var left = 4; left >= 1; left--)
        {
            await TryAsync(page, Other(code));
            await Expect(page.ErrorOf("Input.Code")).ToContainTextAsync($"Tries that are left: {left}.");
        }
        await TryAsync(page, Other(code));
        await TryAsync(page, code);
        await Expect(page.ErrorOf("Input.Code")).ToContainTextAsync("Too many wrong codes. Ask for a new one.");

        await Expect(page.Button("Send a new code")).ToBeDisabledAsync();
        await Expect(page.Locator("[data-note]")).ToContainTextAsync("You can ask for a new code in");
        await page.Button("Send a new code").EvaluateAsync("b => b.disabled = false");
        (await page.SubmitAsync(page.Button("Send a new code"))).Status.ShouldBe(429, "the server waits too");
        await Server.ExecuteAsync("""UPDATE platform."SignUps" SET "CodeAskedAt" = "CodeAskedAt" - interval '61 seconds' WHERE "Email" = @email""", ("email", Email));
        await page.Button("Send a new code").EvaluateAsync("b => b.disabled = false");
        await page.SubmitAsync("Send a new code");
        await Expect(page.Locator(".m-toast")).ToContainTextAsync("A new mail is on its way.");
        await TryAsync(page, await CodeAsync(Email, before: code));
    }

    private async Task TheAddressChangesWhenBothMailboxesAgreeAsync(IPage page)
    {
        await page.Locator("[popovertarget='person']").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Account", Exact = true }).ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("Account");
        await AskAsync(page, NewEmail, "not-the-password");
        await Expect(page.ErrorOf("Change.CurrentPassword")).ToContainTextAsync("This is not your current password.");
        await Expect(page.Field("New e-mail address")).ToHaveValueAsync(NewEmail);
        await AskAsync(page, NewEmail, AgencySteps.Password);

        var reader = await browser.OpenAsync();
        await reader.GotoAsync(PortalServer.LinkIn(await Server.MailToAsync(Email, "A new e-mail address")));
        await Expect(reader.Locator("main")).ToContainTextAsync(NewEmail);
        await reader.SubmitAsync("Yes, change it");
        await Expect(reader.Heading()).ToHaveTextAsync("Thank you");

        await page.EnterAsync("Six-digit code", await CodeAsync(NewEmail));
        await page.SubmitAsync("Confirm the new address");
        await Expect(page.Locator(".m-toast")).ToContainTextAsync("Your e-mail address is changed.");
        await Expect(page.Locator("main")).ToContainTextAsync("Now: " + NewEmail);
        await reader.SignInAsync(Portal, NewEmail, AgencySteps.Password);
        await Expect(reader).ToHaveURLAsync(Portal + "/dashboard/client");
        await reader.Context.CloseAsync();
    }

    private async Task ANewPasswordEndsTheOtherSessionsAsync(IPage page)
    {
        var other = await browser.OpenAsync();
        await other.SignInAsync(Portal, NewEmail, AgencySteps.Password);
        await page.GotoAsync(Portal + "/dashboard/settings/security");
        var password = page.Locator("form[action*='handler=Password']");
        await password.GetByLabel("Current password").FillAsync(AgencySteps.Password);
        await password.GetByLabel("New password").FillAsync(NewPassword);
        await page.SubmitAsync("Change the password");
        await Expect(page.Locator(".m-toast")).ToContainTextAsync("Your other sessions have ended.");

        await other.GotoAsync(Portal + "/dashboard/client");
        await Expect(other).ToHaveURLAsync(new Regex("/account/login", RegexOptions.IgnoreCase));
        await page.GotoAsync(Portal + "/dashboard/client");
        await Expect(page).ToHaveURLAsync(Portal + "/dashboard/client");
        await other.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task The_forms_of_an_account_keep_what_was_typed_and_say_what_is_wrong()
    {
        var page = await browser.OpenAsAsync(Server.AgencyUrl(DemoData.Subdomain), "jonas@north.example", DemoData.Password);
        var second = await browser.OpenAsAsync(Server.AgencyUrl(DemoData.Subdomain), "jonas@north.example", DemoData.Password);
        var address = Server.AgencyUrl(DemoData.Subdomain) + "/dashboard/settings/account";
        await page.GotoAsync(address);
        await second.GotoAsync(address);
        foreach (var (typed, message) in new[] { ("  ", "Name: this field is required"), (new string('n', 65), "Use at most 64 characters") })
        {
            await page.Field("Name").EvaluateAsync("field => field.removeAttribute('maxlength')");
            await page.EnterAsync("Name", typed);
            (await page.SubmitAsync("Save the name")).Status.ShouldBe(422);
            await Expect(page.ErrorOf("Profile.Name")).ToContainTextAsync(message);
            await Expect(page.Field("Name")).ToHaveValueAsync(typed);
        }
        await page.EnterAsync("Name", "Jonas <b>Weber</b>");
        await page.SubmitAsync("Save the name");
        await Expect(page.Locator(".m-user-name")).ToHaveTextAsync("Jonas <b>Weber</b>");

        await second.EnterAsync("Name", "Jonas W.");
        (await second.SubmitAsync("Save the name")).Status.ShouldBe(409);
        await Expect(second.Locator(".m-versions tbody tr")).ToHaveTextAsync("NameJonas W.Jonas <b>Weber</b>");
        await Expect(second.Field("Name")).ToHaveValueAsync("Jonas W.");
        await second.SubmitAsync("Save the name");
        await Expect(second.Locator(".m-user-name")).ToHaveTextAsync("Jonas W.");
        await page.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    private static readonly (string Field, string Label, string Typed, string Message)[] Wrong =
    [
        ("Input.CompanyName", "Company", "   ", "Company: this field is required"),
        ("Input.CompanyName", "Company", new string('c', 129), "Use at most 128 characters"),
        ("Input.Name", "Your name", "", "Your name: this field is required"),
        ("Input.Name", "Your name", new string('n', 65), "Use at most 64 characters"),
        ("Input.Email", "E-mail address", "", "E-mail address: this field is required"),
        ("Input.Email", "E-mail address", "lotte", "Enter a full e-mail address"),
        ("Input.Email", "E-mail address", "<script>@lighthouse.example", "is not an e-mail address"),
        ("Input.Email", "E-mail address", "lotte\u202e@lighthouse.example", "can’t be seen"),
        ("Input.Email", "E-mail address", "🦊@lighthouse.example", "is not an e-mail address"),
        ("Input.Password", "Choose a password", "short", "Use at least 8 characters"),
        ("Input.Password", "Choose a password", new string('p', 129), "Use at most 128 characters"),
    ];

    private static async Task FillAsync(IPage page)
    {
        await page.EnterAsync("Company", "Lighthouse Ltd");
        await page.EnterAsync("Your name", "Lotte Lund");
        await page.EnterAsync("E-mail address", Email);
        await page.EnterAsync("Choose a password", AgencySteps.Password);
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Courses" }).CheckAsync();
    }

    private static async Task TryAsync(IPage page, string code)
    {
        await page.EnterAsync("Six-digit code", code);
        await page.SubmitAsync("Confirm and sign in");
    }

    private static async Task AskAsync(IPage page, string email, string password)
    {
        await page.EnterAsync("New e-mail address", email);
        await page.Locator("form[action$='handler=Email']").GetByLabel("Current password").FillAsync(password);
        await page.SubmitAsync("Change the address");
    }

    /// <summary>The code in the newest mail, once another one than before has come.</summary>
    private async Task<string> CodeAsync(string email, string? before = null)
    {
        while (true)
        {
            var code = Code().Match((await Server.MailToAsync(email, "Your code")).HtmlBody!).Groups[1].Value;
            if (code != before) return code;
            await Task.Delay(100);
        }
    }

    private static string Other(string code) => code == "000000" ? "000001" : "000000";

    [GeneratedRegex(">([0-9]{6})<")]
    private static partial Regex Code();
}
