using System.Globalization;
using Microsoft.Playwright;
using Montrose.Billing.Gateways;
using Montrose.Billing.Payments;
using Montrose.Billing.Wallets;
using Montrose.TestBase.Wire;
using Shouldly;

namespace Montrose.Web.Tests.Infrastructure;

/// <summary>An agency whose clients pay at one gateway, with an owner of a client who is about to.</summary>
public sealed class PayingAgency
{
    private const string Company = "Tidewater Bakery";

    private readonly BrowserFixture _browser;
    private readonly string _subdomain;

    private PayingAgency(BrowserFixture browser, GatewayKind gateway)
    {
        _browser = browser;
        _subdomain = "pays-" + gateway.ToString().ToLowerInvariant();
        (Gateway, Page) = (gateway, new PayPage(gateway));
    }

    public GatewayKind Gateway { get; }

    /// <summary>The gateway's page.</summary>
    public PayPage Page { get; }

    public string Url => _browser.Server.AgencyUrl(_subdomain);

    private string AdminEmail => $"admin@{_subdomain}.example";
    private string OwnerEmail => $"owner@{_subdomain}.example";

    public static async Task<PayingAgency> OpenAsync(BrowserFixture browser, GatewayKind gateway)
    {
        var agency = new PayingAgency(browser, gateway);
        var admin = await browser.OpenNewAgencyAsync("Pays with " + gateway, agency._subdomain);
        await agency.ConnectAsync(admin);
        await admin.CreateClientAsync(agency.Url, Company, "Olga Petrov", agency.OwnerEmail);
        await (await browser.AcceptAsync(agency.OwnerEmail, "Olga Petrov")).Context.CloseAsync();
        await admin.Context.CloseAsync();
        // What is subscribed to here is paid for at once.
        await browser.Server.ExecuteAsync($"""UPDATE billing."Plans" SET "TrialDays" = 0 WHERE "TenantId" = (SELECT "TenantId" FROM public."AbpUsers" WHERE "Email" = '{agency.OwnerEmail}')""");
        return agency;
    }

    public Task<IPage> OwnerAsync() => _browser.OpenAsAsync(Url, OwnerEmail, AgencySteps.Password);

    public Task<IPage> AdminAsync() => _browser.OpenAsAsync(Url, AdminEmail, AgencySteps.Password);

    /// <summary>As far as the gateway's page.</summary>
    public async Task BeginTopUpAsync(IPage page, string amount)
    {
        await page.GotoAsync(Url + "/dashboard/client/wallet/top-up");
        await page.EnterAsync("Amount", amount);
        await page.SubmitAsync("Continue to payment");
    }

    /// <summary>As far as the gateway's page.</summary>
    public async Task BeginSavingAsync(IPage page)
    {
        await page.GotoAsync(Url + "/dashboard/client/payment-methods");
        await page.SubmitAsync("Save a card");
    }

    /// <summary>Nothing is saved any more.</summary>
    public async Task ForgetMethodsAsync(IPage page)
    {
        await page.GotoAsync(Url + "/dashboard/client/payment-methods");
        var remove = page.Locator("form[action*='handler=Remove'] button[type=submit]");
        while (await remove.CountAsync() > 0)
        {
            if (await page.Locator("[popovertarget^=remove]").CountAsync() > 0) await page.Locator("[popovertarget^=remove]").First.ClickAsync();
            await page.SubmitAsync(remove.First);
        }
    }

    /// <summary>The path of a new invoice, as its client sees it.</summary>
    public async Task<string> InvoiceAsync(string amount)
    {
        var admin = await AdminAsync();
        await admin.GotoAsync(Url + "/dashboard/admin/billing/invoices/create");
        await admin.Locator("select[name='Input.ClientId']").SelectOptionAsync(new SelectOptionValue { Label = Company });
        await admin.Locator("input[name='Input.Lines[0].Description']").FillAsync("Oven work");
        await admin.Locator("input[name='Input.Lines[0].Price']").FillAsync(amount);
        await admin.SubmitAsync(admin.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Save draft", Exact = true }).Last);
        var id = admin.Url[(admin.Url.LastIndexOf('/') + 1)..];
        await admin.Button("Finalise and send").ClickAsync();
        await admin.SubmitAsync(admin.Locator("#finalise").GetByRole(AriaRole.Button, new() { Name = "Finalise and send", Exact = true }));
        await admin.Context.CloseAsync();
        return "/dashboard/client/invoices/" + id;
    }

    /// <summary>How often money was taken: at the provider's own server, or, of the built-in gateway, by its payments.</summary>
    public Task<long> ChargesAsync() => Gateway switch
    {
        GatewayKind.Stripe => Task.FromResult<long>(_browser.Stripe.TimesPaid()),
        GatewayKind.PayPal => Task.FromResult<long>(_browser.PayPal.TimesCaptured()),
        _ => _browser.Server.ReadAsync<long>($"""SELECT count(*) FROM billing."Payments" WHERE "Gateway" = {(int)Gateway} AND "State" = {(int)PaymentState.Succeeded} AND {OfClient}"""),
    };

    /// <summary>How many credits of money that came in the ledger has.</summary>
    public Task<long> CreditsAsync() => _browser.Server.ReadAsync<long>($"""SELECT count(*) FROM billing."Entries" e WHERE e."Effect" = {(int)WalletEntryKind.ToppedUp} AND e."AmountMinorUnits" > 0 AND {OfClient}""");

    /// <summary>The wallet's balance; the ledger's rows must make it.</summary>
    public async Task<long> BalanceAsync()
    {
        const string Wallet = "\"Kind\" = 1";
        var balance = await _browser.Server.ReadAsync<long>($"""SELECT coalesce(sum("BalanceMinorUnits"), 0)::bigint FROM billing."Accounts" WHERE {Wallet} AND {OfClient}""");
        var entries = await _browser.Server.ReadAsync<long>($"""SELECT coalesce(sum(e."AmountMinorUnits"), 0)::bigint FROM billing."Entries" e JOIN billing."Accounts" a ON a."Id" = e."AccountId" WHERE a.{Wallet} AND a.{OfClient}""");
        entries.ShouldBe(balance, "the ledger's rows make the balance");
        return balance;
    }

    /// <summary>The balance that the owner reads.</summary>
    public async Task ShouldReadBalanceAsync(IPage page, long minorUnits)
    {
        await page.GotoAsync(Url + "/dashboard/client/wallet");
        (await page.Locator("#balance").InnerTextAsync()).ShouldContain((minorUnits / 100m).ToString("#,0.00", CultureInfo.InvariantCulture));
        (await BalanceAsync()).ShouldBe(minorUnits);
    }

    /// <summary>The newest payment of the client.</summary>
    public Task<Guid> NewestPaymentAsync() => _browser.Server.ReadAsync<Guid>($"""SELECT "Id" FROM billing."Payments" WHERE {OfClient} ORDER BY "CreationTime" DESC LIMIT 1""");

    public Task<long> PaymentsAsync() => _browser.Server.ReadAsync<long>($"""SELECT count(*) FROM billing."Payments" WHERE {OfClient}""");

    /// <summary>What the provider tells of a payment, signed as it signs, as often as it likes.</summary>
    public async Task TellAsync(Guid paymentId, string type, int times = 1)
    {
        var delivery = Gateway is GatewayKind.Stripe ? StripeServer.Signed(_browser.Stripe.Event(type, paymentId), DateTime.UtcNow) : PayPalServer.Signed(_browser.PayPal.Event(type, paymentId), DateTime.UtcNow);
        using var http = _browser.Server.Client(Url);
        for (var time = 0; time < times; time++)
        {
            using var content = new ByteArrayContent(delivery.Body.ToArray());
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/webhooks/billing/{Gateway.ToString().ToLowerInvariant()}") { Content = content };
            foreach (var (name, value) in delivery.Headers) request.Headers.TryAddWithoutValidation(name, value);
            using var answer = await http.SendAsync(request);
            answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        }
    }

    private string OfClient => $"""
        "ClientId" = (SELECT m."ClientId" FROM platform."ClientMembers" m JOIN public."AbpUsers" u ON u."Id" = m."Id" WHERE u."Email" = '{OwnerEmail}')
        """;

    private async Task ConnectAsync(IPage admin)
    {
        if (Gateway is GatewayKind.Test) return;
        await admin.GotoAsync(Url + "/dashboard/admin/billing/gateways");
        var fields = Gateway is GatewayKind.Stripe
            ? new[] { ("StripeSecretKey", StripeServer.SecretKey), ("StripeWebhookSecret", StripeServer.WebhookSecret) }
            : [("PayPalClientId", PayPalServer.ClientId), ("PayPalSecret", PayPalServer.Secret), ("PayPalWebhookId", PayPalServer.WebhookId)];
        foreach (var (name, value) in fields) await admin.Locator($"input[name='Input.{name}']").FillAsync(value);
        await admin.SubmitAsync("Save");
    }
}
