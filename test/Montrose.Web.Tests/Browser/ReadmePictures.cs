using Microsoft.Playwright;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Browser;

/// <summary>
/// Takes the pictures of the README. By itself, so that the example agency looks as it was seeded:
/// MONTROSE_PICTURES=1 dotnet test test/Montrose.Web.Tests --filter ReadmePictures
/// </summary>
[Collection(BrowserCollection.Name)]
public class ReadmePictures(BrowserFixture browser)
{
    private const int MaxBytes = 200 * 1024;

    [SkippableFact]
    public async Task Every_picture_is_taken_and_small()
    {
        Skip.If(Environment.GetEnvironmentVariable("MONTROSE_PICTURES") is null, "Pictures are taken where MONTROSE_PICTURES is set.");
        var host = browser.Server.HostUrl;
        var north = browser.Server.AgencyUrl(DemoData.Subdomain);
        await (await browser.OpenNewAgencyAsync("Atelier Verde", "verde", "#1f6f54")).Context.CloseAsync();
        await (await browser.OpenNewAgencyAsync("Kite & Co", "kite", "#b4540a")).Context.CloseAsync();

        await TakeAsync(await browser.OpenAsAsync(host, PortalServer.HostAdmin, PortalServer.HostPassword), host + "/dashboard/host/agencies", "host-agencies");
        await TakeAsync(await AsAsync(DemoData.AdminEmail), north + "/dashboard/admin", "admin-overview");
        await TakeAsync(await AsAsync(DemoData.AdminEmail), north + "/dashboard/admin/billing/redeem-codes", "redeem-codes");
        await TakeAsync(await AsAsync(DemoData.AdminEmail, dark: true), north + "/dashboard/admin/clients", "clients-dark");
        await TakeAsync(await AsAsync(DemoData.AgentEmail), north + "/dashboard/agent", "agent");
        await TakeAsync(await AsAsync(DemoData.ClientEmail), north + "/dashboard/client/wallet", "client-wallet");
        await TakeAsync(await AsAsync(DemoData.ClientEmail, phone: true), north + "/dashboard/client/wallet", "client-phone");

        var arabic = await AsAsync(DemoData.AdminEmail);
        await arabic.Context.AddCookiesAsync([new Cookie { Name = ".AspNetCore.Culture", Value = "c=ar|uic=ar", Url = north }]);
        await TakeAsync(arabic, north + "/dashboard/admin", "admin-arabic");

        Task<IPage> AsAsync(string email, bool phone = false, bool dark = false) => browser.OpenAsAsync(north, email, DemoData.Password, phone, dark);
    }

    private static async Task TakeAsync(IPage page, string url, string name)
    {
        await page.GotoAsync(url);
        await page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        var folder = Path.Combine(RepositoryRoot.Path, "etc", "screenshots");
        Directory.CreateDirectory(folder);
        var picture = await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), Caret = ScreenshotCaret.Hide });
        picture.Length.ShouldBeLessThan(MaxBytes, name);
        await page.Context.CloseAsync();
    }
}
