using Microsoft.Playwright;

namespace Montrose.Web.Tests.Infrastructure;

/// <summary>Agencies and people that tests need, made as a person makes them.</summary>
public static class AgencySteps
{
    public const string Password = "blue-harbour-lamp";

    /// <summary>A new agency with nothing in it but its admin, who is signed in on the page that comes back.</summary>
    public static async Task<IPage> OpenNewAgencyAsync(this BrowserFixture browser, string name, string subdomain, string color = "#1f6f54")
    {
        var host = await browser.HostAsync();
        await host.GotoAsync(browser.Server.HostUrl + "/dashboard/host/agencies/create");
        await host.EnterAsync("Name", name);
        await host.EnterAsync("Subdomain", subdomain);
        await host.EnterAsync("First administrator", $"admin@{subdomain}.example");
        await host.EnterAsync("Brand colour", color);
        await host.SubmitAsync("Create agency");
        return await browser.AcceptAsync($"admin@{subdomain}.example", "Ada Berg");
    }

    /// <summary>A page on which the person has accepted the newest invitation.</summary>
    public static async Task<IPage> AcceptAsync(this BrowserFixture browser, string email, string name)
    {
        var page = await browser.OpenAsync();
        await page.AcceptInvitationAsync(PortalServer.LinkIn(await browser.Server.MailToAsync(email)), name, Password);
        return page;
    }

    public static async Task InviteAgentAsync(this IPage admin, string portal, string email)
    {
        await admin.GotoAsync(portal + "/dashboard/admin/people/invite");
        await admin.EnterAsync("E-mail addresses", email);
        await admin.GetByRole(AriaRole.Radio, new() { Name = "Marketing" }).CheckAsync();
        await admin.SubmitAsync("Send invitations");
    }

    public static async Task CreateClientAsync(this IPage admin, string portal, string company, string contact, string email)
    {
        await admin.GotoAsync(portal + "/dashboard/admin/clients/create");
        await admin.EnterAsync("Company", company);
        await admin.EnterAsync("Contact's name", contact);
        await admin.EnterAsync("Contact's e-mail address", email);
        await admin.GetByRole(AriaRole.Checkbox, new() { Name = "Marketing" }).CheckAsync();
        await admin.SubmitAsync("Create client");
    }
}
