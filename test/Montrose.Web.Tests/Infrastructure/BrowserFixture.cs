using Microsoft.Playwright;
using Xunit;

namespace Montrose.Web.Tests.Infrastructure;

/// <summary>One Chromium and one server for the browser tests of a collection.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where Chromium is, or null: then browser tests are skipped.</summary>
    public static string? Executable { get; } = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? Array.Find(Places, File.Exists);

    public PortalServer Server { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Server = await PortalServer.StartAsync();
        if (Executable is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });
    }

    /// <summary>A window with no cookies; skips the test where there is no Chromium.</summary>
    public async Task<IPage> OpenAsync(bool phone = false, bool dark = false, string locale = "en-US")
    {
        Skip.If(_browser is null, "Chromium is not installed: install the chromium package or set CHROMIUM_PATH.");
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = phone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 860 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = locale,
            ReducedMotion = ReducedMotion.Reduce,
        });
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await Server.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
