using Microsoft.Playwright;
using Montrose.Permissions;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Browser;

/// <summary>A page offers nobody what the next page would refuse.</summary>
[Collection(BrowserCollection.Name)]
public class OfferedLinksTests(BrowserFixture browser)
{
    /// <summary>What a role is given, one after the other.</summary>
    private static readonly (string[] Permissions, string Reaches)[] Steps =
    [
        ([MontrosePermissions.Overview.Agency], "/dashboard/admin"),
        ([MontrosePermissions.Clients.Create], "/dashboard/admin/clients/create"),
        ([MontrosePermissions.Clients.Update], "/dashboard/admin/clients/{id}"),
        ([MontrosePermissions.Clients.Assign], "/dashboard/admin/clients/assign"),
        ([MontrosePermissions.Users.Default, MontrosePermissions.Roles.Default], "/dashboard/admin/people/{id}"),
        ([MontrosePermissions.Performance.Default], "/dashboard/admin/performance"),
        ([MontrosePermissions.Agents.Default], "/dashboard/admin/agents/{id}"),
    ];

    [SkippableFact]
    public async Task No_link_leads_to_a_page_that_the_persons_roles_do_not_open()
    {
        var portal = browser.Server.AgencyUrl("offered");
        var admin = await browser.OpenNewAgencyAsync("Offered Office", "offered");
        await admin.InviteAgentAsync(portal, "rita@offered.example");
        var rita = await browser.AcceptAsync("rita@offered.example", "Rita Reader");
        await admin.CreateClientAsync(portal, "Offered Bakery", "Bea", "bea@offered.example");
        await admin.Locator("#agent-Marketing").SelectOptionAsync("automatic");
        await admin.SubmitAsync(admin.Locator("form.m-inline-form button"));
        await admin.GotoAsync(portal + "/dashboard/admin/roles");
        await admin.EnterAsync("Name", "Reader");
        await admin.SubmitAsync("Create role");
        var matrix = admin.Url;
        await admin.GotoAsync(portal + "/dashboard/admin/people?Filter=Rita");
        await admin.Link("Rita Reader").ClickAsync();
        await admin.GetByRole(AriaRole.Checkbox, new() { Name = "Reader" }).CheckAsync();
        await admin.SubmitAsync("Save");

        foreach (var (permissions, reaches) in Steps)
        {
            await admin.GotoAsync(matrix);
            foreach (var permission in permissions) await admin.Locator($"input[type=checkbox][value='{permission}']").CheckAsync();
            await admin.SubmitAsync("Save");

            var crawl = new PortalCrawl(portal);
            await crawl.RunAsync([rita], "/");
            crawl.Problems.ShouldBeEmpty($"with {string.Join(", ", permissions)}");
            crawl.Seen.ShouldContain(reaches);
        }
        await rita.Context.CloseAsync();
        await admin.Context.CloseAsync();
    }
}
