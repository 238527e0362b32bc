using Microsoft.Playwright;
using Montrose.Billing.Gateways;
using Montrose.TestBase.Wire;
using Xunit;

namespace Montrose.Web.Tests.Infrastructure;

/// <summary>One Chromium and one server, with the example agency, for the browser tests of a collection.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly ViewportSize Desktop = new() { Width = 1280, Height = 860 };
    private static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _host;
    private readonly Dictionary<string, string> _sessions = new(StringComparer.Ordinal);
    private readonly Dictionary<GatewayKind, PayingAgency> _payingAgencies = [];

    /// <summary>Where Chromium is, or null: then browser tests are skipped. The one without windows takes half the processor time.</summary>
    public static string? Executable { get; } = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? Array.Find(Places, File.Exists);

    public PortalServer Server { get; private set; } = null!;

    /// <summary>In Stripe's place.</summary>
    public StripeServer Stripe { get; } = new();

    /// <summary>In PayPal's place.</summary>
    public PayPalServer PayPal { get; } = new();

    public async Task InitializeAsync()
    {
        await Task.WhenAll(Stripe.StartAsync(), PayPal.StartAsync());
        Server = await PortalServer.StartAsync(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["App__DemoData"] = "true",
            ["Billing__Gateways__StripeUrl"] = Stripe.Url,
            ["Billing__Gateways__PayPalUrl"] = PayPal.Url,
            ["Billing__Gateways__PayPalRoots"] = PayPalSigner.Root,
        }, onEmptyDatabase: true);
        if (Executable is null) return;
        Assertions.SetDefaultExpectTimeout(10_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });
    }

    /// <summary>A window with no cookies; skips the test where there is no Chromium.</summary>
    public Task<IPage> OpenAsync(bool phone = false, bool dark = false, bool script = true) => OpenAsync(phone, dark, script, session: null);

    /// <summary>A window in which the person is signed in and no page open yet; the session is made once and used by all tests.</summary>
    public async Task<IPage> OpenAsAsync(string portal, string email, string password, bool phone = false, bool dark = false)
    {
        if (!_sessions.TryGetValue(portal + email, out var session))
        {
            var first = await OpenAsync();
            await first.SignInAsync(portal, email, password);
            _sessions[portal + email] = session = await first.Context.StorageStateAsync();
            await first.Context.CloseAsync();
        }
        return await OpenAsync(phone, dark, script: true, session);
    }

    /// <summary>The same with the person's first page open.</summary>
    public async Task<IPage> OpenStartAsAsync(string portal, string email, string password, bool phone = false)
    {
        var page = await OpenAsAsync(portal, email, password, phone);
        await page.GotoAsync(portal);
        return page;
    }

    /// <summary>The super-admin's window, opened once for all tests that only need an agency made: each window is a process of Chromium's.</summary>
    public async Task<IPage> HostAsync() => _host ??= await OpenAsAsync(Server.HostUrl, PortalServer.HostAdmin, PortalServer.HostPassword);

    /// <summary>An agency whose clients pay at this gateway, made once for all tests.</summary>
    public async Task<PayingAgency> PayingAgencyAsync(GatewayKind gateway) =>
        _payingAgencies.TryGetValue(gateway, out var known) ? known : _payingAgencies[gateway] = await PayingAgency.OpenAsync(this, gateway);

    private async Task<IPage> OpenAsync(bool phone, bool dark, bool script, string? session)
    {
        Skip.If(_browser is null, "Chromium is not installed: install the chromium package or set CHROMIUM_PATH.");
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = phone ? Phone : Desktop,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = "en-US",
            TimezoneId = "UTC",
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
            StorageState = session,
        });
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await context.NewPageAsync();
        // Patient: a build may be running beside the tests.
        page.SetDefaultTimeout(20_000);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await Server.DisposeAsync();
        await Stripe.DisposeAsync();
        await PayPal.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
