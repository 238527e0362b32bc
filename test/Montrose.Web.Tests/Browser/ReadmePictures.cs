using Microsoft.Playwright;
using Montrose.Seeding;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Browser;

/// <summary>
/// Takes the pictures of the README: twelve pages, each light, dark, on a phone and in Arabic. By itself, so that the example
/// agency looks as it was seeded: MONTROSE_PICTURES=1 dotnet test test/Montrose.Web.Tests --filter ReadmePictures
/// </summary>
[Collection(BrowserCollection.Name)]
public class ReadmePictures(BrowserFixture browser)
{
    private const int MaxBytes = 120 * 1000;
    private const int Quality = 90;

    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "etc", "screenshots");

    private string Host => browser.Server.HostUrl;

    private string North => browser.Server.AgencyUrl(DemoData.Subdomain);

    [SkippableFact]
    public async Task Every_page_is_taken_four_times_and_small()
    {
        Skip.If(Environment.GetEnvironmentVariable("MONTROSE_PICTURES") is null, "Pictures are taken where MONTROSE_PICTURES is set.");
        await (await browser.OpenNewAgencyAsync("Atelier Verde", "verde", "#1f6f54")).Context.CloseAsync();
        await (await browser.OpenNewAgencyAsync("Kite & Co", "kite", "#b4540a")).Context.CloseAsync();
        Directory.CreateDirectory(Folder);
        foreach (var look in (Look[])[new("light"), new("dark", IsDark: true), new("phone", IsPhone: true), new("arabic", IsArabic: true)])
        {
            await TakeAsync(look, North, null, ("sign-in", "/account/login"));
            await TakeAsync(look, Host, (PortalServer.HostAdmin, PortalServer.HostPassword), ("host-overview", "/dashboard/host"), ("agencies", "/dashboard/host/agencies"));
            await TakeAsync(look, North, (DemoData.AdminEmail, DemoData.Password),
                ("admin-overview", "/dashboard/admin"), ("clients", "/dashboard/admin/clients"), ("client-detail", await ClientDetailAsync()), ("people", "/dashboard/admin/people"),
                ("permission-matrix", "/dashboard/admin/roles/matrix"), ("workload", "/dashboard/admin/agents/workload"), ("redeem-codes", "/dashboard/admin/billing/redeem-codes"),
                ("settings", "/dashboard/settings"));
            await TakeAsync(look, North, (DemoData.ClientEmail, DemoData.Password), ("client-wallet", "/dashboard/client/wallet"));
        }
        Directory.GetFiles(Folder, "*.webp").Length.ShouldBe(48);
    }

    private async Task<string> ClientDetailAsync()
    {
        var page = await browser.OpenAsAsync(North, DemoData.AdminEmail, DemoData.Password);
        await page.GotoAsync(North + "/dashboard/admin/clients");
        var path = await page.Locator("tbody a.m-cell-main").First.GetAttributeAsync("href");
        await page.Context.CloseAsync();
        return path!;
    }

    private async Task TakeAsync(Look look, string portal, (string Email, string Password)? person, params (string Name, string Path)[] pages)
    {
        var page = person is var (email, password)
            ? await browser.OpenAsAsync(portal, email, password, look.IsPhone, look.IsDark)
            : await browser.OpenAsync(look.IsPhone, look.IsDark);
        if (look.IsArabic) await page.Context.AddCookiesAsync([new Cookie { Name = ".AspNetCore.Culture", Value = "c=ar|uic=ar", Url = portal }]);
        // Playwright writes PNG and JPEG; the browser itself WebP as well, at a third of the size.
        var camera = await page.Context.NewCDPSessionAsync(page);
        foreach (var (name, path) in pages)
        {
            await page.GotoAsync(portal + path);
            await page.EvaluateAsync("() => document.fonts.ready.then(() => { document.activeElement?.blur(); return true })");
            var answer = await camera.SendAsync("Page.captureScreenshot", new Dictionary<string, object> { ["format"] = "webp", ["quality"] = Quality });
            var picture = answer!.Value.GetProperty("data").GetBytesFromBase64();
            picture.Length.ShouldBeLessThan(MaxBytes, name);
            await File.WriteAllBytesAsync(Path.Combine(Folder, $"{name}-{look.Name}.webp"), picture);
        }
        await page.Context.CloseAsync();
    }

    private sealed record Look(string Name, bool IsDark = false, bool IsPhone = false, bool IsArabic = false);
}
