using Microsoft.Playwright;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>A client's owner builds a team, and a program gets a key.</summary>
[Collection(BrowserCollection.Name)]
public class TeamTests(BrowserFixture browser)
{
    private PortalServer Server => browser.Server;
    private string North => Server.AgencyUrl(DemoData.Subdomain);

    [SkippableFact]
    public async Task An_owner_makes_a_role_and_groups_and_invites_somebody_who_may_do_no_more()
    {
        var owner = await browser.OpenAsAsync(North, DemoData.ClientEmail, DemoData.Password);
        await owner.GotoAsync(North + "/dashboard/client/team/roles");
        await owner.Link("New role").ClickAsync();
        await BadRoleAsync(owner);
        await owner.EnterAsync("Name", "Recruiter");
        await owner.GetByRole(AriaRole.Checkbox, new() { Name = "Invite people", Exact = true }).CheckAsync();
        await Expect(owner.GetByRole(AriaRole.Checkbox, new() { Name = "See the team", Exact = true })).ToBeCheckedAsync();
        await owner.SubmitAsync("Create role");
        await Expect(owner.Locator("tbody tr")).ToContainTextAsync("Recruiter");

        await owner.GotoAsync(North + "/dashboard/client/team/groups");
        await BadGroupAsync(owner);
        await AddGroupAsync(owner, "Sales", null);
        await AddGroupAsync(owner, "North", "Sales");
        await AddGroupAsync(owner, "Support", null);
        await owner.Link("Change North").ClickAsync();
        await owner.ShouldBeAccessibleEverywhereAsync();
        var late = await owner.Context.NewPageAsync();
        await late.GotoAsync(owner.Url);
        await owner.EnterAsync("Name of the group", "Up north");
        await owner.SubmitAsync("Rename");
        await late.EnterAsync("Name of the group", "North-east");
        (await late.SubmitAsync("Rename")).Status.ShouldBe(409);
        await Expect(late.Locator(".m-versions tbody tr")).ToContainTextAsync("North-eastUp north");
        await late.EnterAsync("Name of the group", "North");
        await late.SubmitAsync("Rename");
        await late.CloseAsync();
        await owner.GotoAsync(North + "/dashboard/client/team/groups");
        await owner.Link("Change North").ClickAsync();
        var isIn = owner.Locator("tbody tr").First.Locator(".m-badge");
        await owner.Locator("tbody tr").First.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(isIn).ToHaveTextAsync("North");
        await owner.Locator("tbody tr").First.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(isIn).ToHaveCountAsync(0);
        await owner.Field("Below").SelectOptionAsync(new SelectOptionValue { Label = "Support" });
        await owner.SubmitAsync("Move");
        (await owner.Locator(".m-tree .m-cell-main").AllInnerTextsAsync()).ShouldBe(["Sales", "Support", "North"]);

        await owner.GotoAsync(North + "/dashboard/client/team/invite");
        await BadInvitationAsync(owner);
        await owner.EnterAsync("E-mail addresses", "rita@copper.example\nsecond@copper.example");
        await owner.Field("Role").SelectOptionAsync(new SelectOptionValue { Label = "Recruiter" });
        await owner.SubmitAsync("Send invitations");
        await Expect(owner.Locator("tbody tr")).ToHaveCountAsync(2);

        var member = await browser.AcceptAsync("rita@copper.example", "Rita Recruiter");
        await Expect(member).ToHaveURLAsync(North + "/dashboard/client");
        (await member.StatusOfAsync("/dashboard/client/team")).ShouldBe(200);
        (await member.StatusOfAsync("/dashboard/client/team/invite")).ShouldBe(200);
        (await member.StatusOfAsync("/dashboard/client/team/roles/edit")).ShouldBe(403);
        (await member.StatusOfAsync("/dashboard/client/wallet")).ShouldBe(403);

        await owner.GotoAsync(North + "/dashboard/client/team");
        await owner.Link("Edit Rita Recruiter").ClickAsync();
        await owner.ShouldBeAccessibleEverywhereAsync();
        var stale = await owner.Context.NewPageAsync();
        await stale.GotoAsync(owner.Url);
        await owner.GetByRole(AriaRole.Checkbox, new() { Name = "North", Exact = true }).CheckAsync();
        await owner.Field("Role").SelectOptionAsync(new SelectOptionValue { Label = "Full access" });
        await owner.SubmitAsync("Save");
        await Expect(owner.Locator("tbody tr").Filter(new() { HasText = "Rita Recruiter" })).ToContainTextAsync("North");
        (await stale.SubmitAsync("Save")).Status.ShouldBe(409);
        await Expect(stale.Locator(".m-versions tbody tr")).ToContainTextAsync(["RecruiterFull access", "–North"]);
        (await member.StatusOfAsync("/dashboard/client/wallet")).ShouldBe(200, "a new role holds on the next request");

        await owner.GotoAsync(North + "/dashboard/client/team");
        await owner.Link("Edit Rita Recruiter").ClickAsync();
        await owner.Button("Remove").ClickAsync();
        await owner.SubmitAsync(owner.Locator("#remove button[type=submit]"));
        (await member.StatusOfAsync("/dashboard/client/team")).ShouldBe(302, "the session has ended");
        await owner.Context.CloseAsync();
        await member.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_key_is_shown_once_works_and_is_revoked()
    {
        var page = await browser.OpenAsAsync(North, DemoData.AdminEmail, DemoData.Password);
        await page.GotoAsync(North + "/dashboard/settings/api-keys/create");
        await BadKeyAsync(page);
        await page.EnterAsync("Name", "Bookkeeping");
        await page.Field("Expires").SelectOptionAsync("Days30");
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search permissions" }).FillAsync("client");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Clients", Exact = true }).CheckAsync();
        await page.SubmitAsync("Create key");
        await page.ShouldBeAccessibleEverywhereAsync();
        var key = await page.Locator("#secret copy-text").GetAttributeAsync("value");
        await page.Button("Copy " + key).ClickAsync();
        (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).ShouldBe(key);
        await page.ReloadAsync();
        await Expect(page.Locator("#secret")).ToHaveCountAsync(0);
        (await page.ContentAsync()).ShouldNotContain(key!);

        (await StatusAsync(key!)).ShouldBe(200);
        await page.Button("Revoke").ClickAsync();
        await page.SubmitAsync(page.Locator("#revoke button[type=submit]"));
        await Expect(page.Locator(".m-facts")).ToContainTextAsync("Revoked");
        (await StatusAsync(key!)).ShouldBe(401);
        await page.GotoAsync(North + "/dashboard/admin/api-keys?Filter=bookkeeping");
        await Expect(page.Locator("tbody tr").First).ToContainTextAsync("Revoked");
        await page.Context.CloseAsync();
    }

    private static readonly (string Typed, string Message)[] BadNames =
    [
        ("", "Name: this field is required"),
        ("   ", "Name: this field is required"),
        (new string('n', 65), "Use at most 64 characters"),
    ];

    private static async Task BadRoleAsync(IPage page)
    {
        foreach (var (typed, message) in BadNames) await RefusedAsync(page, "Name", "Input.Name", typed, "Create role", message);
    }

    private static async Task BadGroupAsync(IPage page)
    {
        foreach (var (typed, message) in BadNames) await RefusedAsync(page, "Name of the group", "Input.Name", typed, "Add group", message.Replace("Name:", "Name of the group:", StringComparison.Ordinal));
        await AddGroupAsync(page, "<script>window.hacked=1</script>", null);
        await RefusedAsync(page, "Name of the group", "Input.Name", "\u202Egnp 🦉", "Add group", "can’t be seen");
        await AddGroupAsync(page, "gnp 🦉", null);
        await RefusedAsync(page, "Name of the group", "Input.Name", "gnp 🦉", "Add group", "There is a group named");
        (await page.EvaluateAsync<bool>("() => 'hacked' in window")).ShouldBeFalse();
        while (await page.Locator(".m-tree a.btn").CountAsync() > 0)
        {
            await page.Locator(".m-tree a.btn").First.ClickAsync();
            await page.Button("Delete group").ClickAsync();
            await page.SubmitAsync(page.Locator("#delete button[type=submit]"));
        }
    }

    private static async Task BadInvitationAsync(IPage page)
    {
        foreach (var (typed, message) in new[]
        {
            ("", "E-mail addresses: this field is required"),
            (" , ;", "Enter at least one e-mail address"),
            ("nobody", "“nobody”"),
            ("<script>@copper.example", "is not an e-mail address"),
            ("good@copper.example, " + DemoData.ClientEmail, "already has an account here"),
            (string.Join(' ', Enumerable.Range(0, 51).Select(n => $"p{n}@copper.example")), "Invite at most 50 people"),
        }) await RefusedAsync(page, "E-mail addresses", "Input.Emails", typed, "Send invitations", message);
    }

    private static async Task BadKeyAsync(IPage page)
    {
        foreach (var (typed, message) in BadNames) await RefusedAsync(page, "Name", "Input.Name", typed, "Create key", message);
        await page.EnterAsync("Name", "No scope");
        (await page.SubmitAsync("Create key")).Status.ShouldBe(422);
        await Expect(page.ErrorOf("Input.Scopes")).ToContainTextAsync("Choose at least one permission");
        await page.Field("Expires").SelectOptionAsync("Day");
        (await page.SubmitAsync("Create key")).Status.ShouldBe(422);
        await Expect(page.ErrorOf("Input.LastDay")).ToContainTextAsync("Choose the last day");
    }

    private static async Task RefusedAsync(IPage page, string label, string field, string typed, string button, string message)
    {
        await page.Field(label).EvaluateAsync("field => field.removeAttribute('maxlength')");
        await page.EnterAsync(label, typed);
        (await page.SubmitAsync(button)).Status.ShouldBe(422, $"{label}: {typed}");
        await Expect(page.ErrorOf(field)).ToContainTextAsync(message);
        await Expect(page.Field(label)).ToHaveValueAsync(typed);
    }

    private static async Task AddGroupAsync(IPage page, string name, string? below)
    {
        await page.EnterAsync("Name of the group", name);
        await page.Field("Below").SelectOptionAsync(below is null ? new SelectOptionValue { Value = "" } : new SelectOptionValue { Label = below });
        await page.SubmitAsync("Add group");
        await Expect(page.Locator(".m-tree")).ToContainTextAsync(name);
    }

    private async Task<int> StatusAsync(string key)
    {
        using var client = Server.Client(North);
        client.DefaultRequestHeaders.Add("X-Api-Key", key);
        using var answer = await client.GetAsync("/api/app/client");
        return (int)answer.StatusCode;
    }
}
