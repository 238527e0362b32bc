using Microsoft.Playwright;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>People and roles as an admin uses them: find, edit, deactivate, import, and say what a role may do.</summary>
[Collection(BrowserCollection.Name)]
public class PeopleTests(BrowserFixture browser)
{
    [SkippableFact]
    public async Task An_admin_finds_changes_and_deactivates_a_person()
    {
        var portal = browser.Server.AgencyUrl("staffed");
        var page = await browser.OpenNewAgencyAsync("Staffed Studio", "staffed");
        await page.InviteAgentAsync(portal, "Ida Idle <ida@staffed.example>\nbroken");
        await Expect(page.Locator("#outcomes")).ToContainTextAsync("Not an address");
        await Expect(page.Field("E-mail addresses")).ToHaveValueAsync("broken");
        await (await browser.AcceptAsync("ida@staffed.example", "Ida Idle")).Context.CloseAsync();

        await page.GotoAsync(portal + "/dashboard/admin/people?Filter=idle&State=Active");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await page.Link("Ida Idle").ClickAsync();
        await page.EnterAsync("Name", "Ida \u202Eelid");
        (await page.SubmitAsync("Save")).Status.ShouldBe(422);
        await Expect(page.ErrorOf("Input.Name")).ToContainTextAsync("can’t be seen");

        // Somebody else saves the same person: both versions are shown, and saving again keeps mine.
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(page.Url);
        await other.EnterAsync("Name", "Ida Other");
        await other.SubmitAsync("Save");
        await page.EnterAsync("Name", "Ida Mine");
        (await page.SubmitAsync("Save")).Status.ShouldBe(409);
        await Expect(page.Locator(".m-versions")).ToContainTextAsync("Ida Other");
        await Expect(page.Field("Name")).ToHaveValueAsync("Ida Mine");
        await page.SubmitAsync("Save");
        await Expect(page.Heading()).ToHaveTextAsync("Ida Mine");

        await page.Link("What can this person do").ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Overview of an agent");
        await page.Link("Profile").ClickAsync();
        await page.Button("Deactivate").First.ClickAsync();
        await page.SubmitAsync(page.Locator("#deactivate button[type=submit]"));
        await Expect(page.Locator(".m-toast")).ToContainTextAsync("can't sign in any more");
        await page.GotoAsync(portal + "/dashboard/admin/people?State=Inactive");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task An_admin_makes_a_role_and_two_who_save_it_see_both_versions()
    {
        var portal = browser.Server.AgencyUrl("roles");
        var page = await browser.OpenNewAgencyAsync("Role Room", "roles");
        await page.GotoAsync(portal + "/dashboard/admin/roles");
        await page.EnterAsync("Name", "<b>");
        (await page.SubmitAsync("Create role")).Status.ShouldBe(422);
        await Expect(page.ErrorOf("Input.Name")).ToContainTextAsync("can't be a role's name");
        await page.EnterAsync("Name", "Team lead");
        await page.SubmitAsync("Create role");
        await Expect(page.Heading()).ToHaveTextAsync("Permission matrix");

        // A permission brings the one it stands below, and goes with it.
        await Cell(page, "Clients: Team lead").WaitForAsync();
        await Cell(page, "Assign agents: Team lead").CheckAsync();
        await Expect(Cell(page, "Clients: Team lead")).ToBeCheckedAsync();
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(page.Url);
        await Cell(other, "Brand: Team lead").CheckAsync();
        await other.SubmitAsync("Save");
        (await page.SubmitAsync("Save")).Status.ShouldBe(409);
        await Expect(page.Locator("#conflict")).ToContainTextAsync("Team lead");
        await Expect(page.Locator(".m-matrix-conflict").First).ToContainTextAsync("now");
        await page.SubmitAsync("Save");
        await Expect(Cell(page, "Assign agents: Team lead")).ToBeCheckedAsync();
        await Expect(Cell(page, "Brand: Team lead")).Not.ToBeCheckedAsync();

        await page.GotoAsync(portal + "/dashboard/admin/roles/matrix");
        await Expect(page.GetByLabel("Roles: Administrator", new() { Exact = true })).ToBeDisabledAsync();
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_file_is_looked_at_before_anybody_is_invited()
    {
        var portal = browser.Server.AgencyUrl(DemoData.Subdomain);
        var page = await browser.OpenAsAsync(portal, DemoData.AdminEmail, DemoData.Password);
        await page.GotoAsync(portal + "/dashboard/admin/people/import");
        (await page.SubmitAsync("Upload")).Status.ShouldBe(422);
        await Expect(page.ErrorOf("Upload")).ToContainTextAsync("Choose a file");
        await page.Field("File").SetInputFilesAsync(new FilePayload { Name = "old.csv", MimeType = "text/csv", Buffer = [.. "email\nzo"u8, 0xEB, .. "@x.example"u8] });
        (await page.SubmitAsync("Upload")).Status.ShouldBe(422);
        await Expect(page.ErrorOf("Upload")).ToContainTextAsync("not written in UTF-8");

        await page.Field("File").SetInputFilesAsync(new FilePayload { Name = "people.csv", MimeType = "text/csv", Buffer = "email;name\nimported@north.example;Imp\nbroken;=1+1\n"u8.ToArray() });
        await page.SubmitAsync("Upload");
        await page.Locator("#Input_Department").SelectOptionAsync("Support");
        await page.SubmitAsync("Start the dry run");
        await Expect(page.Locator("main")).ToContainTextAsync("The e-mail address is not valid.", new() { Timeout = 30_000 });
        await page.SubmitAsync("Invite 1 people");
        await Expect(page.Locator("main")).ToContainTextAsync("Download rejected rows (1)", new() { Timeout = 30_000 });
        await page.ShouldBeAccessibleEverywhereAsync();
        (await browser.Server.MailToAsync("imported@north.example")).Subject.ShouldNotBeEmpty();
        await page.Context.CloseAsync();
    }

    private static ILocator Cell(IPage page, string label) => page.GetByLabel(label, new() { Exact = true });
}
