using Microsoft.Playwright;
using Montrose.ApiKeys;
using Montrose.Permissions;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>The reference of the API in the portal: searched, read, and tried within the session and with a key.</summary>
[Collection(BrowserCollection.Name)]
public class ApiReferenceTests(BrowserFixture browser)
{
    private string North => browser.Server.AgencyUrl(DemoData.Subdomain);

    [SkippableFact]
    public async Task A_reader_finds_an_operation_and_tries_it_as_themselves_and_with_a_key()
    {
        var page = await AsAsync(DemoData.AdminEmail);
        await page.GotoAsync(North);
        await page.Locator(".m-sidebar").GetByRole(AriaRole.Link, new() { Name = "API", Exact = true }).ClickAsync();
        var before = await page.Locator(".m-api-list li").CountAsync();
        before.ShouldBeGreaterThan(50);
        await page.Locator("main input[name=q]").FillAsync("client list");
        await page.Button("Search").ClickAsync();
        await Expect(page.Locator(".m-api-list li").First).ToBeVisibleAsync();
        (await page.Locator(".m-api-list li").CountAsync()).ShouldBeLessThan(before);
        await page.GotoAsync(North + "/dashboard/api/Client_GetList");
        await Expect(page.Locator("main")).ToContainTextAsync("/api/app/client");
        await Expect(page.Locator("main")).ToContainTextAsync(MontrosePermissions.Clients.Default);
        await Expect(page.Locator("main")).ToContainTextAsync("montrose.client.getList(");
        await Expect(page.Locator("main")).ToContainTextAsync("Get<IClientAppService>().GetListAsync(");
        await Expect(page.Locator("main")).ToContainTextAsync($"{North}/api/app/client");

        await page.Locator("#try-maxResultCount").FillAsync("1");
        await page.Button("Send").ClickAsync();
        await Expect(page.Locator("[data-status]").Last).ToContainTextAsync("200");
        await Expect(page.Locator("[data-text]")).ToContainTextAsync("\"totalCount\"");
        await page.Locator("#try-key").FillAsync("mtr_nobody_has_this");
        await page.Button("Send").ClickAsync();
        await Expect(page.Locator("api-try [data-status]")).ToContainTextAsync("401");
        await Expect(page.Locator("[data-text]")).ToContainTextAsync("Montrose:ApiKey.Invalid");
        await using var admin = await MontroseClient.ConnectAsync(North, DemoData.AdminEmail, DemoData.Password);
        var key = await admin.Get<IApiKeyAppService>().CreateAsync(new CreateApiKeyInput { Name = $"Try {Guid.NewGuid():N}", Scopes = [MontrosePermissions.Clients.Default] });
        await page.Locator("#try-key").FillAsync(key.Key);
        await page.Button("Send").ClickAsync();
        await Expect(page.Locator("api-try [data-status]")).ToContainTextAsync("200");
        await page.ShouldBeAccessibleEverywhereAsync();
    }

    [SkippableFact]
    public async Task A_change_is_tried_within_the_session_with_its_token()
    {
        var page = await AsAsync(DemoData.AdminEmail);
        await page.GotoAsync(North + "/dashboard/api/Client_Create");
        await page.Locator("#try-body").FillAsync("""{ "companyName": "Tried", "contactName": "T", "contactEmail": "nowhere" }""");
        await page.Button("Send").ClickAsync();
        await Expect(page.Locator("api-try [data-status]")).ToContainTextAsync("400");
        await Expect(page.Locator("[data-text]")).ToContainTextAsync("contactEmail");
        await page.Locator("#try-body").FillAsync($$"""{ "companyName": "Tried {{Guid.NewGuid():N}}", "contactName": "T", "contactEmail": "t{{Guid.NewGuid():N}}@tried.example", "services": [1] }""");
        await page.Button("Send").ClickAsync();
        await Expect(page.Locator("api-try [data-status]")).ToContainTextAsync("200");
    }

    [SkippableFact]
    public async Task A_reader_sees_first_what_they_may_call_and_is_told_what_is_missing()
    {
        var page = await AsAsync(DemoData.AgentEmail);
        await page.GotoAsync(North + "/dashboard/api");
        var mine = await page.Locator(".m-api-list li").CountAsync();
        await page.GotoAsync(North + "/dashboard/api?all=true");
        (await page.Locator(".m-api-list li").CountAsync()).ShouldBeGreaterThan(mine);
        await page.GotoAsync(North + "/dashboard/api/Agency_Create");
        await Expect(page.Locator(".m-alert-warning")).ToContainTextAsync(MontrosePermissions.Agencies.Create);
        (await page.GotoAsync(North + "/dashboard/api/No_Such"))!.Status.ShouldBe(404);
    }

    private Task<IPage> AsAsync(string email) => browser.OpenAsAsync(North, email, DemoData.Password);
}
