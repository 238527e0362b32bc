using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Gateways;
using Montrose.Billing.Payments;
using Montrose.Billing.Wallets;
using Montrose.Billing.Webhooks;
using Montrose.Clients;
using Montrose.Integration;
using Montrose.TestBase;
using Montrose.TestBase.Wire;
using Volo.Abp.MultiTenancy;
using Xunit;

namespace Montrose.Billing.Tests.Infrastructure;

/// <summary>Billing with a Stripe and a PayPal on this machine.</summary>
public sealed class PaymentApp : BillingAppBase
{
    public StripeServer Stripe { get; } = new();
    public PayPalServer PayPal { get; } = new();

    /// <summary>Where a test ends the work.</summary>
    public TestFailPoint FailPoint { get; } = new();

    public TestCommissions Commissions { get; } = new();

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<IFailPoint>(FailPoint).AddSingleton<ICommissionSource>(Commissions);

    protected override Dictionary<string, string?> Configuration => new(base.Configuration, StringComparer.Ordinal)
    {
        ["StringEncryption:DefaultPassPhrase"] = "of this test only",
        ["Billing:Gateways:StripeUrl"] = Stripe.Url,
        ["Billing:Gateways:PayPalUrl"] = PayPal.Url,
        ["Billing:Gateways:PayPalRoots"] = PayPalSigner.Root,
        ["Billing:Gateways:TimeoutSeconds"] = "5",
    };

    public override async Task InitializeAsync()
    {
        await Stripe.StartAsync();
        await PayPal.StartAsync();
        await base.InitializeAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await Stripe.DisposeAsync();
        await PayPal.DisposeAsync();
    }

    /// <summary>An agency with accounts at both.</summary>
    public async Task<TestAgency> AnAgencyThatTakesPayments()
    {
        var agency = await Given.AnAgency();
        await AsAsync<IGatewaySettingsAppService, GatewaySettingsDto>(agency.Admin, s => s.UpdateAsync(new UpdateGatewaySettingsInput
        {
            StripeSecretKey = StripeServer.SecretKey,
            StripeWebhookSecret = StripeServer.WebhookSecret,
            PayPalClientId = PayPalServer.ClientId,
            PayPalSecret = PayPalServer.Secret,
            PayPalWebhookId = PayPalServer.WebhookId,
            AllowsTest = true,
            TopUpMinMinorUnits = 500,
            TopUpMaxMinorUnits = 500_000,
        }));
        return agency;
    }

    public Task<PaymentStartDto> TopUp(Person person, long amount, GatewayKind gateway = GatewayKind.Stripe, string? key = null) =>
        AsClientAsync(person, s => s.GetRequiredService<IMyPaymentAppService>().StartTopUpAsync(new StartTopUpInput { AmountMinorUnits = amount, Gateway = gateway, RequestKey = key }));

    public Task<PaymentDetailDto> Refresh(Person person, Guid id) => AsClientAsync(person, s => s.GetRequiredService<IMyPaymentAppService>().RefreshAsync(id));

    public async Task<long> BalanceOf(Person person) => (await WalletOf(person)).Balance.MinorUnits;

    /// <summary>As the endpoint of webhooks hears of it.</summary>
    public Task<WebhookReceipt> Deliver(TestAgency agency, GatewayKind kind, WebhookDelivery delivery) =>
        InAgencyAsync(agency, s => s.GetRequiredService<IWebhookReceiver>().ReceiveAsync(kind, delivery));

    /// <summary>What is due is reconciled.</summary>
    public async Task<int> Reconcile()
    {
        using var services = Services.CreateScope();
        return await services.ServiceProvider.GetRequiredService<Reconciler>().RunAsync();
    }

    /// <summary>The providers are asked for webhooks that got lost.</summary>
    public async Task<int> FetchLostWebhooks()
    {
        using var services = Services.CreateScope();
        return await services.ServiceProvider.GetRequiredService<LostWebhooks>().RunAsync();
    }

    /// <summary>In the agency, seeing every client, without a unit of work.</summary>
    public async Task<T> InAgencyAsync<T>(TestAgency agency, Func<IServiceProvider, Task<T>> act)
    {
        using var services = Services.CreateScope();
        using var tenant = services.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(agency.Id);
        using var scope = services.ServiceProvider.GetRequiredService<IClientScope>().Use(ClientScopeSnapshot.All);
        return await act(services.ServiceProvider);
    }
}

[CollectionDefinition(Name)]
public sealed class PaymentCollection : ICollectionFixture<PaymentApp>
{
    public const string Name = "Payments";
}
