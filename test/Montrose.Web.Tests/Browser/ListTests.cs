using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Montrose.Web.Tests.Browser;

/// <summary>The one component of all lists as a person uses it, on the list of clients and others.</summary>
[Collection(BrowserCollection.Name)]
public class ListTests(BrowserFixture browser)
{
    private string North => browser.Server.AgencyUrl(DemoData.Subdomain);

    [SkippableFact]
    public async Task Filters_are_chips_order_and_columns_stand_in_the_address_and_back_brings_them_again()
    {
        var (page, portal) = await WithClientsAsync("Chips and Co", "chips", "Alder", "Birch", "Cedar");
        await page.GotoAsync(portal + "/dashboard/admin/clients");
        await page.Locator("[data-list-search]").FillAsync("r");
        await page.Locator("[data-list-search]").PressAsync("Enter");
        await page.WaitForURLAsync("**/clients?Filter=r"); // empty choices don't stand in the address
        await page.Locator("select[name=Service]").SelectOptionAsync("Marketing");
        await Expect(page.Locator(".m-chip")).ToHaveCountAsync(2);
        await Expect(page.Locator(".m-chips")).ToContainTextAsync("Service: Marketing");
        await page.GetByRole(AriaRole.Link, new() { Name = "Client", Exact = true }).ClickAsync();
        await Expect(page.Locator("th[aria-sort=ascending]")).ToHaveTextAsync("Client");
        await page.GetByRole(AriaRole.Link, new() { Name = "Client", Exact = true }).ClickAsync();
        await Expect(page.Locator("tbody th").First).ToContainTextAsync("Cedar");

        await page.Button("Display").ClickAsync();
        await page.ShouldBeAccessibleAsync();
        await page.Locator("#list-display").GetByLabel("Contact").UncheckAsync();
        await page.Locator("#list-display").GetByLabel("State", new() { Exact = true }).CheckAsync();
        await page.Locator("#list-density").SelectOptionAsync("compact");
        await page.Locator("#list-size").SelectOptionAsync("25");
        await page.Button("Apply").ClickAsync();
        await Expect(page.Locator("thead")).Not.ToContainTextAsync("Contact");
        await Expect(page.Locator("thead")).ToContainTextAsync("State");
        await Expect(page.Locator("table.m-compact")).ToBeVisibleAsync();
        await Expect(page.Locator("tbody th").First).ToContainTextAsync("Cedar");
        page.Url.ShouldContain("MaxResultCount=25");

        await page.Locator(".m-chip", new() { HasText = "Marketing" }).ClickAsync();
        await Expect(page.Locator(".m-chip")).ToHaveCountAsync(1);
        await Expect(page.Locator("table.m-compact")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(page.Locator(".m-chip")).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Link, new() { Name = "Take off all" }).ClickAsync();
        await Expect(page.Locator(".m-chip")).ToHaveCountAsync(0);
        page.Url.ShouldEndWith("/clients");

        await page.GotoAsync(portal + "/dashboard/admin/clients?Filter=nobody");
        await page.Link("Show all").ClickAsync();
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(3);
        await page.GotoAsync(portal + "/dashboard/admin/clients?SkipCount=500");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(3);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_saved_view_opens_the_list_of_the_person_who_saved_it_and_of_nobody_else()
    {
        var (page, portal) = await WithClientsAsync("View House", "views", "Alder", "Birch");
        await page.GotoAsync(portal + "/dashboard/admin/clients?Filter=birch");
        await page.Button("Views").ClickAsync();
        await page.ShouldBeAccessibleAsync();
        await page.Locator("#list-view-name").FillAsync("Only birch");
        await page.Locator("#list-views").GetByLabel("Open the list with this view").CheckAsync();
        await page.SubmitAsync(page.Locator("#list-views button[type=submit]"));
        await Expect(page.Locator(".m-toast")).ToContainTextAsync("Only birch");

        await page.GotoAsync(portal + "/dashboard/admin/clients");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Expect(page.Button("Only birch")).ToBeVisibleAsync();
        await page.Locator(".m-chip").ClickAsync();
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(2);
        await page.Button("Views").ClickAsync();
        await page.Locator("#list-views").GetByRole(AriaRole.Link, new() { Name = "Only birch" }).ClickAsync();
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await page.GoBackAsync();
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(2);

        await page.InviteAgentAsync(portal, "other@views.example");
        var other = await browser.AcceptAsync("other@views.example", "Otto Other");
        await other.GotoAsync(portal + "/dashboard/lists/clients/views");
        await Expect(other.Locator("main")).ToContainTextAsync("No saved view yet");
        await other.Context.CloseAsync();

        await page.GotoAsync(portal + "/dashboard/lists/clients/views");
        await page.ShouldBeAccessibleEverywhereAsync();
        await page.SubmitAsync("Don’t open the list with Only birch any more");
        await page.GotoAsync(portal + "/dashboard/admin/clients");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(2);
        await page.GotoAsync(portal + "/dashboard/lists/clients/views");
        await page.Button("Delete the view Only birch").ClickAsync();
        await page.SubmitAsync(page.GetByRole(AriaRole.Alertdialog).Locator("button[type=submit]"));
        await Expect(page.Locator("main")).ToContainTextAsync("No saved view yet");
        (await page.StatusOfAsync("/dashboard/lists/no-such-list/views")).ShouldBe(404);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task What_is_filtered_is_exported_with_the_columns_shown_and_no_cell_is_a_formula()
    {
        var (page, portal) = await WithClientsAsync("Export Office", "export", "=1+1 Ltd", "Birch; \"Sons\"");
        await page.GotoAsync(portal + "/dashboard/admin/clients?Filter=ltd&Columns=ContactName&Sorting=CompanyName");
        await page.Button("Export").ClickAsync();
        await page.ShouldBeAccessibleAsync();
        var csv = Encoding.UTF8.GetString(await DownloadAsync(page, "Text with commas (CSV)"));
        csv.ShouldStartWith("\uFEFFClient,Contact,E-mail address\r\n");
        csv.ShouldContain("\"'=1+1 Ltd\"");
        csv.ShouldNotContain("Birch");

        await page.GotoAsync(portal + "/dashboard/admin/clients");
        await page.Button("Export").ClickAsync();
        var xlsx = await DownloadAsync(page, "Excel workbook (XLSX)");
        using var book = new ZipArchive(new MemoryStream(xlsx));
        var sheet = await TextOfAsync(book, "xl/worksheets/sheet1.xml");
        sheet.ShouldContain("=1+1 Ltd");
        sheet.ShouldContain("Birch; ");
        sheet.ShouldNotContain("<f>");
        sheet.ShouldContain("Marketing");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Arrow_keys_go_from_row_to_row_enter_opens_and_slash_searches()
    {
        var page = await browser.OpenAsAsync(North, DemoData.AdminEmail, DemoData.Password);
        await page.GotoAsync(North + "/dashboard/admin/clients");
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("[data-list-search]")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("/");
        await Expect(page.Locator("[data-list-search]")).ToHaveValueAsync("/");
        await page.Locator(".table-responsive").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        var first = page.Locator("tbody tr").First.Locator("a.m-cell-main");
        await Expect(first).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("End");
        await Expect(page.Locator("tbody tr").Last.Locator("a.m-cell-main")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("x");
        await Expect(page.Locator("tbody tr").First.Locator("input[type=checkbox]")).ToBeCheckedAsync();
        await Expect(page.Locator("[data-chosen]")).ToHaveTextAsync("1 chosen:");
        await page.GetByLabel("Choose all rows of this page").CheckAsync();
        await Expect(page.Locator("tbody input[type=checkbox]:not(:checked)")).ToHaveCountAsync(0);
        var name = await first.InnerTextAsync();
        await first.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Heading()).ToHaveTextAsync(name);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Everything_works_without_script()
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(North + "/account/login");
        await page.EnterAsync(PageActions.LoginLabel, DemoData.AdminEmail);
        await page.EnterAsync("Password", DemoData.Password);
        await page.Button("Sign in").ClickAsync();
        await page.GotoAsync(North + "/dashboard/admin/billing/redeem-codes");
        // The statistics below it are a table, too.
        var list = page.GetByRole(AriaRole.Table, new() { Name = "Redeem codes" });
        await page.Locator("select[name=State]").SelectOptionAsync("Active");
        await page.Button("Search").ClickAsync();
        await Expect(page.Locator(".m-chip")).ToHaveCountAsync(1);
        var active = await list.Locator("tbody tr").CountAsync();
        active.ShouldBeGreaterThan(0);
        await page.Button("Display").ClickAsync();
        await page.Locator("#list-display").GetByLabel("Description").UncheckAsync();
        await page.Button("Apply").ClickAsync();
        await Expect(list.Locator("thead")).Not.ToContainTextAsync("Description");
        var code = await list.Locator("tbody tr th").First.InnerTextAsync();
        await list.Locator("tbody input[type=checkbox]").First.CheckAsync();
        await page.Locator("#chosen").GetByRole(AriaRole.Button, new() { Name = "Switch off", Exact = true }).ClickAsync();
        await Expect(page.Locator(".m-toast")).ToContainTextAsync("Codes switched off: 1.");
        await Expect(list.Locator("thead")).Not.ToContainTextAsync("Description");
        await Expect(list.Locator("tbody tr")).ToHaveCountAsync(active - 1);
        await page.Locator("[data-list-search]").FillAsync(code.Trim());
        await page.Locator("select[name=State]").SelectOptionAsync("");
        await page.Button("Search").ClickAsync();
        await list.Locator("tbody input[type=checkbox]").First.CheckAsync();
        await page.Locator("#chosen").GetByRole(AriaRole.Button, new() { Name = "Switch on", Exact = true }).ClickAsync();
        await Expect(page.Locator(".m-toast")).ToContainTextAsync("Codes switched on: 1.");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_list_of_one_thing_has_its_own_file_and_shares_its_views_with_the_others()
    {
        var (page, portal) = await WithClientsAsync("Team Tower", "towers", "Alder", "Birch");
        foreach (var (email, name) in new[] { ("c0@towers-clients.example", "Alma Alder"), ("c1@towers-clients.example", "Bert Birch") }) await (await browser.AcceptAsync(email, name)).Context.CloseAsync();
        var teams = new List<string>();
        foreach (var company in new[] { "Alder", "Birch" })
        {
            await page.GotoAsync(portal + "/dashboard/admin/clients?Filter=" + company);
            await page.Locator("tbody a.m-cell-main").First.ClickAsync();
            await page.WaitForURLAsync("**/clients/*-*");
            teams.Add(page.Url + "/team");
        }

        await page.GotoAsync(teams[0] + "?Sorting=JoinedAt+desc");
        await page.ShouldBeAccessibleEverywhereAsync();
        await page.Button("Export").ClickAsync();
        var csv = Encoding.UTF8.GetString(await DownloadAsync(page, "Text with commas (CSV)"));
        csv.ShouldStartWith("\uFEFFMember,E-mail address,Role,");
        (csv.Contains("Alma Alder", StringComparison.Ordinal), csv.Contains("Bert Birch", StringComparison.Ordinal)).ShouldBe((true, false));
        (await page.EvaluateAsync<int>("""
            async () => {
              const form = document.querySelector("#list-file form"), address = new URL(form.action), body = new URLSearchParams(new FormData(form));
              address.searchParams.set("Of", crypto.randomUUID());
              body.set("format", "Csv");
              return (await fetch(address, { method: "POST", body })).status;
            }
            """)).ShouldBe(404);

        await page.Button("Views").ClickAsync();
        await page.Locator("#list-view-name").FillAsync("Newest first");
        await page.SubmitAsync(page.Locator("#list-views button[type=submit]"));
        page.Url.ShouldStartWith(teams[0]);
        await page.GotoAsync(teams[1]);
        await page.Button("Views").ClickAsync();
        await page.Locator("#list-views").GetByRole(AriaRole.Link, new() { Name = "Newest first" }).ClickAsync();
        page.Url.ShouldBe(teams[1] + "?Sorting=JoinedAt%20desc");
        await Expect(page.Locator("tbody tr")).ToContainTextAsync("Bert Birch");
        await page.Button("Newest first").ClickAsync();
        await page.Locator("#list-views a[href*='/views']").ClickAsync();
        await page.Locator("main a.m-cell-main").ClickAsync();
        page.Url.ShouldStartWith(teams[1]);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Chosen_members_go_into_a_group_and_out_of_it()
    {
        var (admin, portal) = await WithClientsAsync("Group Garden", "gardens", "Alder");
        await admin.Context.CloseAsync();
        var page = await browser.AcceptAsync("c0@gardens-clients.example", "Alma Alder");
        await page.GotoAsync(portal + "/dashboard/client/team/groups");
        await page.EnterAsync("Name of the group", "Sales");
        await page.SubmitAsync("Add group");
        await page.Link("Change Sales").ClickAsync();
        await page.GetByLabel("Choose Alma Alder").CheckAsync();
        await page.SubmitAsync(page.Locator("#chosen").GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }));
        await Expect(page.Locator("tbody tr .m-badge").First).ToHaveTextAsync("Sales");
        await page.Locator("select[name=In]").SelectOptionAsync("true");
        await Expect(page.Locator(".m-chip")).ToContainTextAsync("In this group or below");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await page.ShouldBeAccessibleEverywhereAsync();
        await page.GetByLabel("Choose Alma Alder").CheckAsync();
        await page.SubmitAsync(page.Locator("#chosen").GetByRole(AriaRole.Button, new() { Name = "Take out", Exact = true }));
        await Expect(page.Locator("main")).ToContainTextAsync("Nothing found");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_long_export_is_written_while_its_person_does_something_else()
    {
        var (page, portal) = await WithClientsAsync("Bulk Brothers", "bulk", "Seed");
        await CopyClientAsync("Seed", 5_500);
        await page.GotoAsync(portal + "/dashboard/admin/clients?Filter=copy");
        await page.Button("Export").ClickAsync();
        await Expect(page.Locator("#list-file")).ToContainTextAsync("in the background");
        await page.SubmitAsync(page.Locator("#list-file [value=Csv]"));
        await Expect(page.Heading()).ToHaveTextAsync("Background work");
        await page.GotoAsync(portal + "/dashboard/admin");
        await page.GotoAsync(portal + "/dashboard/jobs");
        var download = page.Locator("a[download]");
        await download.WaitForAsync(new() { Timeout = 60_000 });
        await page.ShouldBeAccessibleEverywhereAsync();
        var link = (await download.GetAttributeAsync("href"))!;
        var file = await page.RunAndWaitForDownloadAsync(() => download.ClickAsync());
        var lines = await File.ReadAllLinesAsync(await file.PathAsync());
        lines.Length.ShouldBe(5_501);
        lines[1..].Distinct().Count().ShouldBe(5_500);

        await page.InviteAgentAsync(portal, "nosy@bulk.example");
        var other = await browser.AcceptAsync("nosy@bulk.example", "Nosy Parker");
        (await other.StatusOfAsync(link)).ShouldBe(404);
        await other.Context.CloseAsync();
        await page.GotoAsync(portal + "/dashboard/jobs");
        await page.SubmitAsync("Remove from the list: Clients");
        await Expect(page.Locator("main")).ToContainTextAsync("Nothing runs");
        (await page.StatusOfAsync(link)).ShouldBe(404);
        await page.Context.CloseAsync();
    }

    private async Task<(IPage Page, string Portal)> WithClientsAsync(string agency, string subdomain, params string[] companies)
    {
        var portal = browser.Server.AgencyUrl(subdomain);
        var page = await browser.OpenNewAgencyAsync(agency, subdomain);
        for (var i = 0; i < companies.Length; i++) await page.CreateClientAsync(portal, companies[i], "Con Tact", $"c{i}@{subdomain}-clients.example");
        return (page, portal);
    }

    /// <summary>More clients than anybody creates by hand, as copies of one.</summary>
    private async Task CopyClientAsync(string company, int copies)
    {
        const string Own = "'Id', 'CompanyName', 'NormalizedCompanyName', 'SearchText'";
        var columns = await browser.Server.ReadAsync<string>($"SELECT string_agg(quote_ident(column_name), ', ') FROM information_schema.columns WHERE table_schema = 'platform' AND table_name = 'Clients' AND is_generated = 'NEVER' AND column_name NOT IN ({Own})");
        await browser.Server.ExecuteAsync(
            $"""
             INSERT INTO platform."Clients" ("Id", "CompanyName", "NormalizedCompanyName", "SearchText", {columns})
             SELECT gen_random_uuid(), 'Copy ' || i, 'COPY ' || i, 'COPY ' || i, {columns} FROM platform."Clients", generate_series(1, {copies}) i WHERE "CompanyName" = @company
             """,
            ("company", company));
    }

    private static async Task<byte[]> DownloadAsync(IPage page, string button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Button(button).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private static async Task<string> TextOfAsync(ZipArchive book, string name)
    {
        using var reader = new StreamReader(await book.GetEntry(name)!.OpenAsync());
        return await reader.ReadToEndAsync();
    }
}
